import { longDay, longMonth } from '../calendar/words.ts';
import { placeIn } from '../plan/place.ts';
import type { Round } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { readDay } from '../timescale/day.ts';
import { defineRule } from './rule.ts';

export const roundWithoutDay = defineRule({
  name: 'round-without-day',
  severity: 'warning',
  summary: 'A round has neither a meeting’s day nor an as-at day.',
  why: 'The updates of a round take their day from it. Without one rag can only say that they came after the round before.',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    title: March 2023
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
    title: March 2023
    meeting: March 2023
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
      if ([round, ...round.meetings].some(({ meeting }) => meeting) || round.asAt) continue;
      yield {
        at: placeIn(plan, round, 'round'),
        message: `The round ${quoted(round.id)} has no day.`,
        hint: `Add the day of its meeting, or the month if that is all that is known: meeting: ${dayFor(round)}`,
        ref: refOf(plan),
      };
    }
  },
});

/** The day that the round's own name tells, else an example. */
function dayFor({ id, title }: Round): string {
  for (const name of [title, id]) {
    const { last, precision } = readDay(name ?? '');
    if (last) return precision === 'month' ? longMonth(last) : longDay(last);
  }
  return '15 March 2023';
}
