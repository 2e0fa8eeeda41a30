import { actionsIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { cutTo, listed, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const revisionNotAgreed = defineRule({
  name: 'revision-not-agreed',
  severity: 'warning',
  summary: 'A new timescale does not say when it was agreed, or by whom.',
  why: 'Moving a date is the easiest way to stop being late. So a new timescale is in force only from the day it was agreed, and the plan says who agreed it.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        revisions:
          - timescale: September 2023
            reason: The provider withdrew.
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
            reason: The provider withdrew.
`,
  *checkPlan(plan) {
    const body = plan.reportsTo ?? 'Overview and Scrutiny Committee';
    for (const action of actionsIn(plan)) {
      for (const revision of action.revisions) {
        const missing = [
          ...(revision.agreed ? [] : [{ fact: 'when', line: 'agreed: 2023-03-15' }]),
          ...(revision.agreedBy ? [] : [{ fact: 'by whom', line: `agreed-by: ${body}` }]),
        ];
        if (missing.length === 0) continue;
        const lines = missing.map(({ line }) => `“${line}”`);
        yield {
          at: placeIn(plan, revision, 'timescale'),
          message: `The new timescale of ${cutTo(40, action.id)}, ${quoted(revision.timescale.text)}, does not say ${listed(missing.map(({ fact }) => fact))} it was agreed${revision.agreed ? '' : ', so it is not in force'}.`,
          hint: `Add to the revision what the minutes say, such as ${listed(lines)}.`,
          ref: refOf(plan, action.id),
        };
      }
    }
  },
});
