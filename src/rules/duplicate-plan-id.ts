import { freeIds } from '../plan/ids.ts';
import { placeIn } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { entryOf } from '../yaml/tree.ts';
import { defineRule } from './rule.ts';

export const duplicatePlanId = defineRule({
  name: 'duplicate-plan-id',
  severity: 'error',
  fixed: true,
  summary: 'Two plans that are read together have the same id.',
  why: 'A plan’s id stands before the ids of its actions, as in sufficiency/1.2, so that one action can be named among all plans. A plan that gives no id takes its file’s name, and files in two folders may share a name.',
  *checkPlans(plans) {
    const first = new Map<string, Plan>();
    const freeId = freeIds(plans.map(({ id }) => id));
    for (const plan of plans) {
      const earlier = first.get(plan.id);
      if (!earlier) {
        first.set(plan.id, plan);
        continue;
      }
      const isWritten = entryOf(plan.node, 'id') !== undefined;
      const line = `id: ${freeId(`${plan.id}-1`)}`;
      yield {
        at: placeIn(plan, plan, 'id'),
        message: `This plan has the id ${quoted(plan.id)}, and so has ${earlier.source.name}.`,
        hint: isWritten
          ? `Give one of the two another id: ${line}`
          : `Its file’s name counts as its id. Add a line under its title that tells it apart: ${line}`,
        ref: refOf(plan),
        related: [{ message: 'The other plan.', span: placeIn(earlier, earlier, 'id') }],
      };
    }
  },
});
