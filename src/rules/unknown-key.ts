import { defineRule } from './rule.ts';

export const unknownKey = defineRule({
  name: 'unknown-key',
  severity: 'error',
  fixed: true,
  summary: 'A key is not one that a plan has in this place.',
  why: 'A misspelt key would be passed over, and with it the timescale or the owner behind it. Keys of your own may begin with x-.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescales: April 2022
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
