import { actionsIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { defineRule } from './rule.ts';

export const noTimescale = defineRule({
  name: 'no-timescale',
  severity: 'warning',
  summary: 'An action has no timescale, and is not completed.',
  why: 'Members ask by when. An action that does not say can never be late, and is easily forgotten.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: TBC
`,
  *checkPlan(plan) {
    for (const action of actionsIn(plan)) {
      if (action.timescale || action.completed || action.revisions.length > 0) continue;
      yield {
        at: placeIn(plan, action, 'action'),
        message: `Action ${action.id} has no timescale.`,
        hint: 'Add it in the words of the plan, such as “timescale: April 2023” or “timescale: Ongoing”; until one is agreed, “timescale: TBC”.',
        ref: refOf(plan, action.id),
      };
    }
  },
});
