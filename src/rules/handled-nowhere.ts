import { linksIn } from '../plan/links.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { meantBy } from './linked.ts';
import { defineRule } from './rule.ts';

export const handledNowhere = defineRule({
  name: 'handled-nowhere',
  severity: 'error',
  summary: 'A recommendation is said to be handled in another plan, and there is nothing there.',
  why: '“This will be addressed through the improvement plan” takes a recommendation off the agenda of its own plan. If the other plan does not have it, nobody does.',
  bad: `plan: Sufficiency Strategy Action Plan
id: sufficiency
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    handled-in: sufficiency/3
  - id: 2
    recommendation: Expand residential care.
    actions:
      - id: 2.1
        action: Write the strategy.
        timescale: June 2022
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
      for (const link of linksIn(plan)) {
        const { ref, part, key, of } = link;
        if (key !== 'handled-in' || links.find(ref)) continue;
        const there = links.planOf(ref);
        if (!there && links.mayBeUnread(ref)) continue;
        yield {
          at: placeIn(plan, part, key),
          message: `Recommendation ${of!.id} is said to be handled in ${quoted(ref)}, and there is no such ${there ? `recommendation or action in ${quoted(there.title)}` : 'plan'}.`,
          hint: meantBy(link, plan, links),
          ref: refOf(plan, of!.id),
        };
      }
    }
  },
});
