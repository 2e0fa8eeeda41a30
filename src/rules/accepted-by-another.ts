import { mayBeSameBody } from '../plan/decision.ts';
import { placeIn } from '../plan/place.ts';
import { refOf, selectionsOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const acceptedByAnother = defineRule({
  name: 'accepted-by-another',
  severity: 'warning',
  summary: 'Something was accepted by another body than the one that the plan names for it.',
  why: 'Where a plan names the body that accepts what is complete, nobody else’s word closes anything. Minutes name one body in many ways, so rag counts the acceptance and asks.',
  bad: `plan: Sufficiency Strategy Action Plan
accepted-by: Corporate Parenting Panel
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: September 2022
        completed: 2022-09-01
        decisions:
          - decision: accepted
            by: Placements Team
            decided: 2022-09-20
`,
  good: `plan: Sufficiency Strategy Action Plan
accepted-by: Corporate Parenting Panel
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: September 2022
        completed: 2022-09-01
        decisions:
          - decision: accepted
            by: The Corporate Parenting Panel
            decided: 2022-09-20
`,
  *checkPlan(plan) {
    const { acceptedBy } = plan;
    if (!acceptedBy?.trim()) return;
    for (const { recommendation, action } of selectionsOf(plan)) {
      const part = action ?? recommendation;
      for (const decision of part.decisions) {
        const by = decision.by?.trim();
        if (decision.verdict.value !== 'accepted' || !by || mayBeSameBody(by, acceptedBy)) continue;
        yield {
          at: placeIn(plan, decision, 'by'),
          message: `${quoted(by)} accepted ${part.id}, and the plan has ${quoted(acceptedBy)} accept what is complete.`,
          hint: `If it is the same body, type its name as the plan has it: by: ${acceptedBy}; if it is not, put ${part.id} to ${quoted(acceptedBy)}.`,
          ref: refOf(plan, part.id),
        };
      }
    }
  },
});
