import { actionsOf, isLeftToDo } from '../assess/position.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { toUpdate } from './advice.ts';
import { defineRule } from './rule.ts';

export const carriedOverOpen = defineRule({
  name: 'carried-over-open',
  severity: 'warning',
  summary: 'An action was carried over to the plan that follows, and is still open in the old one.',
  why: 'An action that is open in two plans is counted, chased and found overdue twice, and what is reported of it in one is missed in the other.',
  *checkPosition(position) {
    const { plan } = position;
    for (const each of actionsOf(position)) {
      const { action, carriedTo, update, ownRating } = each;
      if (!carriedTo || !isLeftToDo(each)) continue;
      const now = refOf(carriedTo.plan, carriedTo.action.id);
      const close = `--state superseded --text "Carried over to ${now}."`;
      yield {
        at: placeIn(plan, action, action.carriedTo === undefined ? 'action' : 'carried-to'),
        message: `Action ${action.id} was carried over to ${now}, and is still open here.`,
        hint: `Close it here: ${toUpdate(position, action.id, close, ownRating ? update : undefined)}`,
        ref: refOf(plan, action.id),
      };
    }
  },
});
