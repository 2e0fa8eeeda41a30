import { thingsIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import type { Update } from '../plan/plan.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { cutTo, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const updateTwice = defineRule({
  name: 'update-twice',
  severity: 'warning',
  summary: 'One thing has two updates in one round, of the same day.',
  why: 'A report shows one rating and one narrative for each thing. Of two, rag takes the lower one in the file, and the other is not seen.',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
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
      - round: 2023-03
        rag: RED
        update: The review has not begun.
      - round: 2023-03
        rag: AMBER
        update: The review is written.
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
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
      - round: 2023-03
        as-at: 2023-01-31
        rag: RED
        update: The review has not begun.
      - round: 2023-03
        rag: AMBER
        update: The review is written.
`,
  *checkPlan(plan) {
    for (const thing of thingsIn(plan)) {
      const { id, updates } = thing;
      const first = new Map<string, Update>();
      for (const update of updates) {
        if (!update.round) continue;
        const when = `${update.round.order} ${update.day ?? ''}`;
        const earlier = first.get(when);
        if (!earlier) {
          first.set(when, update);
          continue;
        }
        yield {
          at: placeIn(plan, update, 'round'),
          message: `${'actions' in thing ? 'Recommendation' : 'Action'} ${cutTo(40, id)} already has an update in the round ${quoted(titleOf(update.round))}. Only the last of them counts.`,
          hint: 'Make one of the two; or, if they are of different days, give the earlier one its own: as-at: 2023-01-31',
          ref: refOf(plan, id),
          related: [{ message: 'The other update.', span: placeIn(plan, earlier, 'round') }],
        };
      }
    }
  },
});
