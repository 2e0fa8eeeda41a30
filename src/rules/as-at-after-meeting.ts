import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const asAtAfterMeeting = defineRule({
  name: 'as-at-after-meeting',
  severity: 'warning',
  summary: 'A round gives facts of a day after its meeting.',
  why: 'A paper cannot report what had not happened when it was read. Most often one of the two days has the wrong year.',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2022-03-15
    as-at: 2023-02-28
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
    as-at: 2023-02-28
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlan(plan) {
    for (const round of plan.rounds) {
      const { asAt, meeting } = round;
      if (!asAt?.first || !meeting?.last || asAt.first <= meeting.last) continue;
      yield {
        at: placeIn(plan, round, 'as-at'),
        message: `The facts of round ${quoted(round.id)} are of ${asAt.text}, after its meeting on ${meeting.text}.`,
        hint: 'Put right the day that is mistyped. What came to light after the meeting belongs to the next round.',
        ref: refOf(plan),
        related: [{ message: 'The day of the meeting.', span: placeIn(plan, round, 'meeting') }],
      };
    }
  },
});
