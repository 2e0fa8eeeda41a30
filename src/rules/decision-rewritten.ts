import { decisionChanges, type Fact, factsOfDecision } from '../change/decisions.ts';
import type { Decision } from '../plan/decision.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { excerptsOfFacts } from '../text/excerpt.ts';
import { asTyped, cutTo, ended, listed, quoted } from '../text/sentence.ts';
import { asItWas, defineRule } from './rule.ts';

const example = (verdict: string, more = '') => `plan: B Positive Pathways
accepted-by: Corporate Parenting Panel
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        completed: 2022-04-20
        decisions:
          - decision: ${verdict}
            by: Corporate Parenting Panel
            decided: 2022-05-11
${more}`;

export const decisionRewritten = defineRule({
  name: 'decision-rewritten',
  severity: 'error',
  summary: 'What a committee or board had decided of a recommendation or an action was rewritten or removed.',
  why: 'A decision is the body’s own, and stands in its minutes. If officers can turn “kept open” into “accepted”, they accept their own work in its name.',
  before: example('kept open'),
  bad: example('accepted'),
  good: example(
    'kept open',
    `            reason: No report was seen.
          - decision: accepted
            by: Corporate Parenting Panel
            decided: 2022-07-13
`,
  ),
  *checkChange(change) {
    for (const { of, before, now, facts } of decisionChanges(change)) {
      const { plan, thing } = of.now;
      const key = keyOf[facts[0] ?? 'verdict'];
      yield {
        deed: JSON.stringify([of.before.id, now ? factsOfDecision(now) : ['removed', nameOf(before)]]),
        at: now ? placeIn(plan, now, key) : placeIn(plan, thing, 'id'),
        message: ended(
          `${nameOf(before)} on ${cutTo(40, thing.id)} ${now ? `was rewritten: ${changed(before, now, facts)}` : `was removed: ${told(before)}`}`,
        ),
        hint: `Put it back as it was minuted. What has been decided since is a decision of its own, below this one: rag decide ${asTyped(thing.id)} …`,
        ref: refOf(plan, thing.id),
        related: asItWas(placeIn(change.before, before, key)),
      };
    }
  },
});

/** The key of a decision in which a fact is written. */
const keyOf: Readonly<Record<Fact, string>> = {
  verdict: 'decision',
  body: 'by',
  day: 'decided',
  rating: 'rag',
  minute: 'minute',
  reason: 'reason',
};

/** `The decision of “Corporate Parenting Panel” (April 2019)` */
function nameOf(decision: Decision): string {
  const { body, day } = factsOfDecision(decision);
  return `The decision${body && ` of ${quoted(body)}`}${day && ` (${cutTo(60, day)})`}`;
}

function changed(before: Decision, now: Decision, facts: readonly Fact[]): string {
  return listed(excerptsOfFacts(facts, factsOfDecision(before), factsOfDecision(now)));
}

/** `“kept open”, “RED”, “No report was seen.”` */
function told(decision: Decision): string {
  const { verdict, rating, minute, reason } = factsOfDecision(decision);
  const parts = [verdict, rating, minute, reason];
  return parts.flatMap((part) => (part ? [quoted(part, 80)] : [])).join(', ');
}
