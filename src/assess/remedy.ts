import { addInterval } from '../calendar/interval.ts';
import { dayOfRound } from '../plan/rounds.ts';
import type { ActionPosition, Position } from './position.ts';

/** What would count as a review of an action on the day, as one would type it. */
export function whatWouldReview(position: Position, action: ActionPosition): string {
  const { round } = position;
  const { id } = action.action;
  const others = action.due
    ? ' If it is done, add “completed:” with the day. If a later date was agreed, add it under “revisions:”.'
    : '';
  if (round && wouldCount(position, action)) {
    return `Report on it in the newest round: add “- round: ${round.id}” under the “updates:” of ${id}.${others}`;
  }
  const line = `“- round: ${newRoundId(position)}”`;
  return `Report on it in a new round: add ${line} and its “meeting:” under “rounds:”, and an update with ${line} under the “updates:” of ${id}.${others}`;
}

/** Whether an update in the newest round would be recent enough. */
function wouldCount({ plan, round, asOf }: Position, { due }: ActionPosition): boolean {
  const day = round && dayOfRound(plan, round);
  if (!day || (due && day < due)) return false;
  return addInterval(day, plan.review.every) >= asOf;
}

function newRoundId({ plan, asOf }: Position): string {
  const month = asOf.slice(0, 7);
  return plan.rounds.some(({ id }) => id === month) ? asOf : month;
}
