import { updatesIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import type { Update } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { visible } from '../text/visible.ts';
import { defineRule } from './rule.ts';

export const emptyUpdate = defineRule({
  name: 'empty-update',
  severity: 'warning',
  summary: 'An update gives neither a rating, nor words, nor a state.',
  why: 'An update that says nothing shows that somebody meant to report, and not that anybody looked. It does not count as a review.',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2022-03
    meeting: 2022-03-16
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        updates:
          - round: 2022-03
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2022-03
    meeting: 2022-03-16
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
            update: The review is written and goes to the management team in April.
`,
  *checkPlan(plan) {
    for (const { of, update } of updatesIn(plan)) {
      if (saysSomething(update)) continue;
      yield {
        at: placeIn(plan, update, 'round'),
        message: `This update, for the round ${quoted(update.roundId)}, says nothing.`,
        hint: 'Add what was done and what is next, as “update: …”, or a rating, as “rag: …”; or take the update away.',
        ref: refOf(plan, of.id),
      };
    }
  },
});

function saysSomething({ rating, text, state }: Update): boolean {
  return rating !== undefined || state !== undefined || visible(text ?? '').trim() !== '';
}
