import type { Links, Named } from '../plan/links.ts';
import { placeIn } from '../plan/place.ts';
import type { Recommendation } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { listedShort } from '../text/sentence.ts';
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
    for (const plan of plans) {
      for (const recommendation of plan.recommendations) {
        const circle = circleOf(recommendation, links);
        if (!circle) continue;
        const way = circle.slice(0, -1).map((each) => refOf(each.plan, each.recommendation!.id));
        const said = way.length
          ? `is said to be handled in ${listedShort(way, 4)}, and that in ${refOf(plan, recommendation.id)} again`
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

/** Steps; whoever comes round again later than that is not followed. */
const longest = 100;

/** What a recommendation is handed on through until it is back where it began; undefined: it does not come back. */
function circleOf(start: Recommendation, links: Links): readonly Named[] | undefined {
  const way: Named[] = [];
  let ref = start.handledIn;
  while (ref !== undefined && way.length < longest) {
    const next = links.find(ref);
    if (!next?.recommendation || next.action) return undefined;
    way.push(next);
    if (next.recommendation === start) return way;
    ref = next.recommendation.handledIn;
  }
  return undefined;
}
