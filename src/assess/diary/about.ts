import { ownerOf } from '../../plan/owner.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ActionPosition } from '../position.ts';
import type { Entry } from './entry.ts';

/** What an entry says of the action it is about. */
export function aboutAction(
  plan: Plan,
  position: ActionPosition,
): Pick<Entry, 'id' | 'text' | 'owner' | 'timescale' | 'rating' | 'action'> {
  const { action, recommendation, timescale, rating } = position;
  return {
    id: action.id,
    text: action.text,
    owner: ownerOf({ plan, recommendation, action }),
    timescale: timescale?.text,
    rating,
    action: position,
  };
}
