import { defineRule } from './rule.ts';

export const expiredWaiver = defineRule({
  name: 'expired-waiver',
  severity: 'warning',
  summary: 'A comment allowed a finding until a day that has passed.',
  why: 'A waiver buys time. When its day has passed, somebody has to look again: what it allowed is a finding as before.',
  asOf: '2022-06-01',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      # rag: allow overdue-unreviewed until 31 May 2022, the committee meets in May
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
