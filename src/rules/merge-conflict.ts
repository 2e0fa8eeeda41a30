import { defineRule } from './rule.ts';

export const mergeConflict = defineRule({
  name: 'merge-conflict',
  severity: 'error',
  fixed: true,
  summary: 'The file holds two versions of the same lines, as git leaves them when it cannot merge.',
  why: 'Two people changed the same lines. Only they know which version is right; until it is chosen, the file is no plan.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
<<<<<<< HEAD
        timescale: April 2022
=======
        timescale: May 2022
>>>>>>> update-for-committee
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: May 2022
`,
});
