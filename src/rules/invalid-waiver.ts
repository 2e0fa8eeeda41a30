import { defineRule } from './rule.ts';

export const invalidWaiver = defineRule({
  name: 'invalid-waiver',
  severity: 'warning',
  summary: 'A comment that is to allow a finding cannot be understood.',
  why: 'A finding may stand for a while when somebody has decided so. Then the plan has to say which rule, until when, and why: a waiver without an end is a rule turned off in secret.',
  asOf: '2022-06-01',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      # rag: allow overdue-unreviewed, the committee meets on 15 June
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
