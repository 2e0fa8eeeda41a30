import { circlesIn, wayRound } from '../plan/circles.ts';
import type { Links } from '../plan/links.ts';
import { placeIn } from '../plan/place.ts';
import type { Plan, Recommendation } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { listed } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const handledInCircle = defineRule({
  name: 'handled-in-circle',
  severity: 'error',
  summary: 'Recommendations are each said to be handled in the other, or one in itself.',
  why: 'Two plans that each leave a matter to the other look as if it were taken care of twice, and it is taken care of by nobody.',
  bad: `plan: Sufficiency Strategy Action Plan
id: sufficiency
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    handled-in: sufficiency/2
  - id: 2
    recommendation: Expand residential care.
    handled-in: sufficiency/1
`,
  good: `plan: Sufficiency Strategy Action Plan
id: sufficiency
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    handled-in: sufficiency/2
  - id: 2
    recommendation: Expand residential care.
    actions:
      - id: 2.1
        action: Write the strategy.
        timescale: June 2022
`,
  *checkPlans(plans, links) {
    const holders = new Map(
      links.plans.flatMap((plan) => plan.recommendations.map((each) => [each, plan] as const)),
    );
    const circles = circlesIn(holders.keys(), (each) => handedTo(each, holders.get(each)!, links));
    for (const plan of plans) {
      for (const recommendation of plan.recommendations) {
        const circle = circles.get(recommendation);
        if (!circle) continue;
        const way = wayRound(circle, named).map((each) => refOf(holders.get(each)!, each.id));
        const more = circle.things.length - 1 - way.length;
        const said = way.length
          ? `is said to be handled in ${listed(more ? [...way, `${more} more`] : way)}, and that in ${refOf(plan, recommendation.id)} again`
          : 'is said to be handled in itself';
        yield {
          at: placeIn(plan, recommendation, 'handled-in'),
          message: `Recommendation ${recommendation.id} ${said}, so nothing deals with it.`,
          hint: 'Take “handled-in:” out of the one that is really dealt with, and give that its actions.',
          ref: refOf(plan, recommendation.id),
        };
      }
    }
  },
});

/** So many of a circle are named. */
const named = 4;

/** The recommendation that another is handed on to: its own plan as a whole is itself, and where an action deals with it the way ends. */
function handedTo(recommendation: Recommendation, own: Plan, links: Links): Recommendation | undefined {
  const next = recommendation.handledIn === undefined ? undefined : links.find(recommendation.handledIn);
  if (!next?.recommendation) return next?.plan === own ? recommendation : undefined;
  return next.action ? undefined : next.recommendation;
}
