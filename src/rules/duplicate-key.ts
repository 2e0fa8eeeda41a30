import { defineRule } from './rule.ts';

export const duplicateKey = defineRule({
  name: 'duplicate-key',
  severity: 'error',
  fixed: true,
  summary: 'A key stands twice in the same part of a plan.',
  why: 'Only one of the two values can count. A second action without its dash looks like this, and would be lost unseen.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        action: Bring a proposal to the management team.
        timescale: May 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
      - id: 1.2
        action: Bring a proposal to the management team.
        timescale: May 2022
`,
});
