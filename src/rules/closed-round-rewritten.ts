import { factsOf, updateChanges } from '../change/updates.ts';
import { placeIn } from '../plan/place.ts';
import type { Update } from '../plan/plan.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { excerptsOfFacts } from '../text/excerpt.ts';
import { asTyped, cutTo, ended, listed, quoted } from '../text/sentence.ts';
import { asItWas, defineRule } from './rule.ts';

export const closedRoundRewritten = defineRule({
  name: 'closed-round-rewritten',
  severity: 'error',
  summary: 'An update of a closed round was rewritten, removed, or added afterwards.',
  why: 'What a closed round says is what the committee was told. If it changes later, nobody can hold the plan to what was reported, and a bad position disappears as if it had never been.',
  before: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-03
    meeting: 2022-03-16
    closed: yes
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
    updates:
      - round: 2022-03
        rag: RED
        update: The review has not begun.
`,
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-03
    meeting: 2022-03-16
    closed: yes
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
    updates:
      - round: 2022-03
        rag: AMBER
        update: The review has not begun.
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-03
    meeting: 2022-03-16
    closed: yes
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
    updates:
      - round: 2022-03
        rag: RED
        update: The review has not begun.
      - round: 2023-03
        rag: AMBER
        update: The review began in May 2022, and will be complete in June 2023.
`,
  *checkChange(change) {
    for (const { of, round, before, now } of updateChanges(change)) {
      if (!round?.closed?.value) continue;
      const { plan, thing } = of.now;
      const key = before && now ? keyOf[factsChanged(before, now)[0]!] : 'round';
      yield {
        deed: JSON.stringify([of.before.id, round.id, before && factsOf(before), now && factsOf(now)]),
        at: now ? placeIn(plan, now, key) : placeIn(plan, thing, 'id'),
        message: `The update of ${cutTo(40, thing.id)} in the closed round ${quoted(titleOf(round))} ${tell(before, now)}`,
        hint: before
          ? `Put it back as it was reported. What has changed since goes into an update of an open round: rag update ${asTyped(thing.id)} --rag … --text …`
          : 'Move it to the round that is open now.',
        ref: refOf(plan, thing.id),
        related: before && asItWas(placeIn(change.before, before, key)),
      };
    }
  },
});

type Facts = ReturnType<typeof factsOf>;

/** The key of an update in which a fact is written. */
const keyOf: Readonly<Record<keyof Facts, string>> = {
  rating: 'rag',
  text: 'update',
  state: 'state',
  day: 'as-at',
};

function factsChanged(before: Update, now: Update): readonly (keyof Facts)[] {
  const [from, to] = [factsOf(before), factsOf(now)];
  return (Object.keys(keyOf) as (keyof Facts)[]).filter((fact) => from[fact] !== to[fact]);
}

function tell(before: Update | undefined, now: Update | undefined): string {
  if (!before) return ended(`was added afterwards: ${told(now!)}`);
  if (!now) return ended(`was removed: ${told(before)}`);
  const [from, to] = [factsOf(before), factsOf(now)];
  return ended(`was rewritten: ${listed(excerptsOfFacts(factsChanged(before, now), from, to))}`);
}

/** `RED, “The review has not begun.”` */
function told(update: Update): string {
  const { rating, state, text } = factsOf(update);
  const parts = [rating && quoted(rating), state && quoted(state), text && quoted(text, 80)];
  return parts.filter(Boolean).join(', ') || 'empty';
}
