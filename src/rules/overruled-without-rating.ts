import { decisionsIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { cutTo } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const overruledWithoutRating = defineRule({
  name: 'overruled-without-rating',
  severity: 'warning',
  summary: 'A body has overruled a rating, and the plan does not say what it is instead.',
  why: 'Without the body’s own rating the officers’ stands, as if nobody had objected.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
    decisions:
      - decision: overruled
        by: Corporate Parenting Panel
        decided: 2022-05-11
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
    decisions:
      - decision: overruled
        by: Corporate Parenting Panel
        decided: 2022-05-11
        rag: RED
`,
  *checkPlan(plan) {
    const example = plan.ratings.scheme.levels[0]?.word ?? 'RED';
    for (const { of, decision } of decisionsIn(plan)) {
      if (decision.verdict.value !== 'overruled' || decision.rating) continue;
      yield {
        at: placeIn(plan, decision, 'decision'),
        message: `The rating of ${cutTo(40, of.id)} was overruled${decision.by ? ` by ${decision.by}` : ''}, and the decision does not say what it is instead.`,
        hint: `Add the body’s rating to the decision, as in: rag: ${cutTo(40, example)}`,
        ref: refOf(plan, of.id),
      };
    }
  },
});
