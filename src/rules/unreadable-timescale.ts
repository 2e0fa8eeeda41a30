import { timescalesIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unreadableTimescale = defineRule({
  name: 'unreadable-timescale',
  severity: 'warning',
  summary: 'There is no date in a timescale, and no word that says it has none.',
  why: '“In due course” can never be late. An action without a date is kept and listed as such, but somebody should say by when.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: in due course
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: by end of April 2022
`,
  *checkPlan(plan) {
    for (const { value, part, key, id } of timescalesIn(plan)) {
      if (value.kind !== 'unreadable' || value.error) continue;
      yield {
        at: placeIn(plan, part, key),
        message: `rag cannot read ${quoted(value.text)} as a timescale. ${value.warning ?? ''}`.trim(),
        hint:
          key === 'period'
            ? 'Type the plan’s first and last month: period: April 2022 to March 2025'
            : `Type a date, such as “${key}: April 2023”. If it has none: “${key}: Ongoing”, or “${key}: TBC” until one is agreed.`,
        ref: refOf(plan, id),
      };
    }
  },
});
