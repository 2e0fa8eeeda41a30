import { placeIn } from '../plan/place.ts';
import { refOf, selectionsOf } from '../plan/select.ts';
import type { Part } from '../plan/plan.ts';
import { defineRule } from './rule.ts';

export const duplicateId = defineRule({
  name: 'duplicate-id',
  severity: 'error',
  summary: 'Two recommendations or actions of a plan have the same id.',
  why: 'An id is how a paper, a minute and a command name one thing for as long as the plan lives. Where two share it, nobody can tell which was meant.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
      - id: 1.1
        action: Bring a proposal to the management team.
        timescale: May 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
      - id: 1.2
        action: Bring a proposal to the management team.
        timescale: May 2022
`,
  *checkPlan(plan) {
    const first = new Map<string, Part>();
    for (const { recommendation, action } of selectionsOf(plan)) {
      const part = action ?? recommendation;
      const earlier = first.get(part.id);
      if (!earlier) {
        first.set(part.id, part);
        continue;
      }
      yield {
        at: placeIn(plan, part, 'id'),
        message: `The id “${part.id}” is used twice in this plan.`,
        hint: `Give this one an id that is not in use, and leave the other as it is.`,
        ref: refOf(plan, part.id),
        related: [{ message: 'It is used here first.', span: placeIn(plan, earlier, 'id') }],
      };
    }
  },
});
