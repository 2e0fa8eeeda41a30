import { decisionsIn } from '../plan/contents.ts';
import { type Verdict, verdicts } from '../plan/decision.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { nearest } from '../text/nearest.ts';
import { listed, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unknownDecision = defineRule({
  name: 'unknown-decision',
  severity: 'error',
  fixed: true,
  summary: 'A decision is not one that rag knows.',
  why: 'A decision closes what officers reported complete, keeps it open or puts another rating in place of theirs. rag must not guess which.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        completed: 2022-04-20
        decisions:
          - decision: signed off
            by: Corporate Parenting Panel
            decided: 2022-05-11
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        completed: 2022-04-20
        decisions:
          - decision: accepted
            by: Corporate Parenting Panel
            decided: 2022-05-11
`,
  *checkPlan(plan) {
    for (const { of, decision } of decisionsIn(plan)) {
      const { text, value } = decision.verdict;
      if (value || text.trim() === '') continue;
      const meant = meantBy(text);
      yield {
        at: placeIn(plan, decision, 'decision'),
        message: `${quoted(text)} is not a decision that rag knows. The decisions are ${listed(verdicts)}.`,
        hint: meant
          ? `Did you mean “decision: ${meant}”?`
          : 'Type one of them. What was decided beside that belongs under “reason:”.',
        ref: refOf(plan, of.id),
      };
    }
  },
});

/** What minutes call the decisions. */
const otherWords: Readonly<Record<Verdict, readonly string[]>> = {
  accepted: ['agreed', 'approved', 'signed off', 'closed', 'confirmed', 'complete', 'completed'],
  'kept open': [
    'keep open',
    'not accepted',
    'not agreed',
    'rejected',
    'refused',
    'reopened',
    'open',
    'referred back',
  ],
  overruled: ['overturned', 'changed', 'rerated', 're-rated', 'downgraded', 'upgraded'],
};

/** “Unaccepted” is near to “accepted”, and means the opposite. */
function meantBy(text: string): Verdict | undefined {
  const word = text.trim().toLowerCase();
  const known = verdicts.find((verdict) => otherWords[verdict].includes(word));
  return known ?? (/^(un|not|in)/.test(word) ? undefined : (nearest(word, verdicts) as Verdict | undefined));
}
