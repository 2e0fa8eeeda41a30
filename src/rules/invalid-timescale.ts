import { timescalesIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { monthEndFor } from '../timescale/month-end.ts';
import { defineRule } from './rule.ts';

export const invalidTimescale = defineRule({
  name: 'invalid-timescale',
  severity: 'error',
  fixed: true,
  summary: 'A timescale names a day that does not exist, or is two timescales in one.',
  why: 'An action falls due once. With 31 June, or with “March 2022 April 2022” as a page break leaves it, nobody can say when.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review. Bring a proposal to the management team.
        timescale: March 2022 April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: March 2022
      - id: 1.2
        action: Bring a proposal to the management team.
        timescale: April 2022
`,
  *checkPlan(plan) {
    for (const { value, part, key, id } of timescalesIn(plan)) {
      if (!value.error) continue;
      yield {
        at: placeIn(plan, part, key),
        message: value.error,
        hint: hintFor(value.text, key),
        ref: refOf(plan, id),
      };
    }
  },
});

function hintFor(text: string, key: string): string {
  const monthEnd = monthEndFor(text);
  return monthEnd
    ? `If the end of that month is meant, type: ${key}: ${monthEnd}`
    : `Type one timescale here, such as “${key}: April 2022”.`;
}
