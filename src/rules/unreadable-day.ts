import { daysIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import { newestRounds } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { monthEndFor } from '../timescale/month-end.ts';
import { defineRule } from './rule.ts';

export const unreadableDay = defineRule({
  name: 'unreadable-day',
  severity: 'error',
  fixed: true,
  summary: 'A key that takes a day holds something else, or a day that does not exist.',
  why: 'What was true on a day depends on every day in the plan. One that cannot be read takes its meeting, update or completion out of the count.',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-06
    meeting: 2023-06-31
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
  - round: 2023-06
    meeting: 2023-06-30
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlan(plan) {
    for (const { value, part, key, id } of daysIn(plan)) {
      if (!value.problem) continue;
      yield {
        at: placeIn(plan, part, key),
        message: value.problem,
        hint: hintFor(value.text, key, plan),
        ref: refOf(plan, id),
      };
    }
  },
});

function hintFor(text: string, key: string, plan: Plan): string {
  const monthEnd = monthEndFor(text);
  if (monthEnd) return `If the end of that month is meant, type: ${key}: ${monthEnd}`;
  return key === 'completed'
    ? `Type a day or a month, “completed: 2023-03-15” or “completed: March 2023”, or “completed: yes”${orRound(plan)}.`
    : `Type a day or, where only the month is known, the month: “${key}: 2023-03-15” or “${key}: March 2023”.`;
}

function orRound(plan: Plan): string {
  return plan.rounds.length === 0
    ? ''
    : `; or the round that first reported it complete: ${newestRounds(plan, 'or')}`;
}
