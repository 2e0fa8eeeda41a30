import { actionsIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import type { Revision } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { cutTo } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const revisionOrder = defineRule({
  name: 'revision-order',
  severity: 'warning',
  summary: 'A new timescale stands after one that was agreed later.',
  why: 'The last revision is the timescale in force. In the wrong order, an old agreement would overrule the new one.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        revisions:
          - timescale: March 2024
            agreed: 2023-09-20
            agreed-by: Overview and Scrutiny Committee
          - timescale: September 2023
            agreed: 2023-03-15
            agreed-by: Overview and Scrutiny Committee
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        revisions:
          - timescale: September 2023
            agreed: 2023-03-15
            agreed-by: Overview and Scrutiny Committee
          - timescale: March 2024
            agreed: 2023-09-20
            agreed-by: Overview and Scrutiny Committee
`,
  *checkPlan(plan) {
    for (const action of actionsIn(plan)) {
      let before: Revision | undefined;
      for (const revision of action.revisions) {
        if (!revision.agreed?.last) continue;
        if (before?.agreed?.first && revision.agreed.last < before.agreed.first) {
          yield {
            at: placeIn(plan, revision, 'agreed'),
            message: `This new timescale of ${cutTo(40, action.id)} was agreed (${revision.agreed.text}) before the one that stands above it (${before.agreed.text}).`,
            hint: 'Put the revisions in the order in which they were agreed, the newest last; or put the mistyped day right.',
            ref: refOf(plan, action.id),
            related: [{ message: 'The one above was agreed then.', span: placeIn(plan, before, 'agreed') }],
          };
        }
        before = revision;
      }
    }
  },
});
