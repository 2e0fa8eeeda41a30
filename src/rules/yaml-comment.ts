import { defineRule } from './rule.ts';

export const yamlComment = defineRule({
  name: 'yaml-comment',
  severity: 'warning',
  summary: 'A # inside a text hides the rest of its line.',
  why: 'YAML takes a # after a space for the start of a remark. What follows is not part of the plan, and would be missing from every report.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review homes #3 and #4.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: "Review homes #3 and #4."
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
});
