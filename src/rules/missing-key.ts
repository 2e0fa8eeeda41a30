import { defineRule } from './rule.ts';

export const missingKey = defineRule({
  name: 'missing-key',
  severity: 'error',
  fixed: true,
  summary: 'A part of the plan lacks a key that it cannot do without, or has nothing behind it.',
  why: 'Without an id a thing cannot be named, and without its words it says nothing.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - action: Complete the review.
        timescale: April 2022
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
