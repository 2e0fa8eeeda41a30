import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { defineRule } from './rule.ts';

export const noRecommendations = defineRule({
  name: 'no-recommendations',
  severity: 'warning',
  summary: 'A plan has no recommendations.',
  why: 'Nothing can be late in an empty plan. A check that passes because there was nothing to check should say so.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations: []
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
  *checkPlan(plan) {
    if (plan.recommendations.length > 0) return;
    yield {
      at: placeIn(plan, plan, 'recommendations'),
      message: 'This plan has no recommendations.',
      hint: 'Take away the brackets, and add the first under “recommendations:” on two lines: “- id: 1” and under it “recommendation: …”',
      ref: refOf(plan),
    };
  },
});
