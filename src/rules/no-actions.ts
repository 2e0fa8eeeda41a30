import { placeIn } from '../plan/place.ts';
import type { State } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { defineRule } from './rule.ts';

export const noActions = defineRule({
  name: 'no-actions',
  severity: 'warning',
  summary: 'A recommendation has no actions, and is not handled in another plan.',
  why: 'Timescales belong to actions. A recommendation without any can never be overdue, whatever its rating says.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
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
    for (const recommendation of plan.recommendations) {
      if (recommendation.actions.length > 0 || recommendation.handledIn?.trim()) continue;
      // What was closed needs no steps any more.
      if (recommendation.updates.some(({ state }) => state?.value && closes.includes(state.value))) continue;
      yield {
        at: placeIn(plan, recommendation, 'recommendation'),
        message: `Recommendation ${recommendation.id} has no actions, so nothing under it can fall due.`,
        hint: `Add “actions:” under it, and there each step with its timescale, beginning: - id: ${recommendation.id}.1`,
        ref: refOf(plan, recommendation.id),
      };
    }
  },
});

const closes: readonly State[] = ['complete', 'superseded'];
