import { defineRule } from './rule.ts';

export const yamlSyntax = defineRule({
  name: 'yaml-syntax',
  severity: 'error',
  fixed: true,
  summary: 'A line of the file is not laid out as YAML, so rag cannot tell what belongs to what.',
  why: 'A plan file is laid out by indents, dashes and colons. Where they are wrong a computer may read something else than you meant, so rag stops and says where.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Edge of care: review the provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: "Edge of care: review the provision."
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
});
