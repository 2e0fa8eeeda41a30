import { addInterval } from '../calendar/interval.ts';
import { dayOfRound } from '../plan/rounds.ts';
import type { ActionPosition, Position } from './position.ts';

/** What would count as a review of an action on the day, as one would type it. */
export function whatWouldReview(position: Position, { due, reopening }: ActionPosition): string {
  const { round } = position;
  const report =
    round && wouldCount(position, due)
      ? `Add an update, “- round: ${round.id}”`
      : `Add a round, “- round: ${newRoundId(position)}”, and an update of it`;
  if (!due) return `${report}.`;
  const close = reopening ? 'one that says “state: complete”' : '“completed:” with the day';
  return `${report}; or ${close}; or, if a later date was agreed, add that under “revisions:”.`;
}

/** Whether an update in the newest round could still be made, and would be recent enough. */
function wouldCount({ plan, round, asOf }: Position, due: ActionPosition['due']): boolean {
  const day = round && dayOfRound(plan, round);
  if (!day || round.closed?.value || (due && day <= due)) return false;
  return addInterval(day, plan.review.every) >= asOf;
}

function newRoundId({ plan, asOf }: Position): string {
  const month = asOf.slice(0, 7);
  return plan.rounds.some(({ id }) => id === month) ? asOf : month;
}
