import { defineRule } from './rule.ts';

export const unusedWaiver = defineRule({
  name: 'unused-waiver',
  severity: 'warning',
  summary: 'A comment allows a finding that there is not.',
  why: 'A waiver that allows nothing is a trap: it lies in wait for the next finding, and hides it unseen.',
  asOf: '2022-06-01',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      # rag: allow overdue-unreviewed until 30 June 2022, the committee meets on 15 June
      - id: 1.1
        action: Complete the review.
        timescale: June 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      # rag: allow overdue-unreviewed until 30 June 2022, the committee meets on 15 June
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
});
