/** Plans that are linked: one follows another, and leaves a recommendation to a third. */
export const linkedPlans: Readonly<Record<string, string>> = {
  'plans/sufficiency.yaml': `plan: Sufficiency Strategy Action Plan 2022-2025
id: sufficiency
owner: Assistant Director
reports-to: Overview and Scrutiny Committee
accepted-by: Corporate Parenting Panel
succeeds: sufficiency-2019
source:
  committee: Executive
  meeting: 2022-01-11
  minute: 46
  resolution: (2)
partners:
  - partner: Police
    role: Multi-agency working
    review: March 2023
  - partner: Health
    review: March 2024
    reviewed: 2023-02-10
  - Leeds City Council
rounds:
  - round: 2022-09
    title: September 2022
    meeting: 2022-09-14
  - round: 2023-03
    title: March 2023
    meetings:
      - committee: Overview and Scrutiny Committee
        meeting: 2023-03-15
        document: Document “AF”
      - committee: Corporate Parenting Panel
        meeting: 2023-03-22
        minute: 12
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: September 2022
        carried-from: sufficiency-2019/7.1
        completed: 2022-09-01
        decisions:
          - decision: kept open
            by: Corporate Parenting Panel
            decided: 2022-10-12
            minute: 31
            reason: The costs were left out.
      - id: 1.2
        action: Bring a proposal to the management team.
        timescale: November 2022
        completed: 2022-11-20
    updates:
      - round: 2022-09
        rag: GREEN
        update: The review was written.
        evidence: [minutes of 1 September 2022]
    decisions:
      - decision: overruled
        by: Corporate Parenting Panel
        decided: 2022-10-12
        rag: RED
        minute: 32
        reason: GREEN says more than was shown.
  - id: 2
    recommendation: Improve the front door service.
    handled-in: ofsted/W2
    source:
      inspection: Ofsted, July 2022
      finding: Thresholds are not understood.
`,
  'plans/sufficiency-2019.yaml': `plan: Sufficiency Strategy Action Plan 2019-2022
id: sufficiency-2019
owner: Assistant Director
succeeded-by: sufficiency
rounds:
  - round: 2020-03
    meeting: 2020-03-11
recommendations:
  - id: 7
    recommendation: Look at edge of care.
    actions:
      - id: 7.1
        action: Complete the review.
        timescale: June 2021
        carried-to: sufficiency/1.1
`,
  'plans/ofsted.yaml': `plan: Ofsted Improvement Plan
id: ofsted
owner: Director
rounds:
  - round: 2023-01
    meeting: 2023-01-18
recommendations:
  - id: W2
    recommendation: Partnerships
    actions:
      - id: W2.1
        action: Publish the threshold document.
        timescale: 10 March 2023
    updates:
      - round: 2023-01
        rag: AMBER
        update: A draft is with partners; it is published in March 2023.
`,
};
