import { defineRule } from './rule.ts';

export const wrongShape = defineRule({
  name: 'wrong-shape',
  severity: 'error',
  fixed: true,
  summary: 'A text stands where a list belongs, or a list where a text does.',
  why: 'Actions, updates and rounds are lists, each item behind a dash. Read as anything else, they would be lost.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions: Complete the review by April 2022.
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
});
