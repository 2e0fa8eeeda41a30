import { defineRule } from './rule.ts';

export const emptyFile = defineRule({
  name: 'empty-file',
  severity: 'error',
  fixed: true,
  summary: 'There is nothing in the file but white space and remarks.',
  why: 'An empty file would pass every check. More often than not it is the wrong file, or one that was not saved.',
  bad: `# Sufficiency Strategy Action Plan: to be written
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
