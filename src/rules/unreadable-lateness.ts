import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unreadableLateness = defineRule({
  name: 'unreadable-lateness',
  severity: 'error',
  fixed: true,
  summary: 'How late a level of the plan’s own ratings allows is not written as a length of time.',
  why: 'A check cannot hold a rating against an allowance that it cannot read, and would pass over every action that is later.',
  bad: `plan: Sufficiency Strategy Action Plan
ratings:
  - level: RED
  - level: AMBER
    late: a little
  - level: GREEN
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
ratings:
  - level: RED
  - level: AMBER
    late: up to 1 month
  - level: GREEN
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlan(plan) {
    for (const { node, level, late } of plan.ratings.levels) {
      if (!late || late.most) continue;
      yield {
        at: placeIn(plan, { node }, 'late'),
        message: `rag cannot read how late ${level.word} allows in ${quoted(late.text)}.`,
        hint: 'Type a number of days, weeks or months: “late: up to 1 month”; where nothing may be late, “late: no”.',
        ref: refOf(plan),
      };
    }
  },
});
