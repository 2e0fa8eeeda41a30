import { compareDays, type Day } from '../calendar/day.ts';
import type { Plan, Round, Update } from '../plan/plan.ts';
import { dayOfRound, dayOfUpdate } from '../plan/rounds.ts';
import type { Moment } from './position.ts';

/** The updates that exist at a moment, oldest first: by their day, then by round, then as in the file. */
export function updatesAt(plan: Plan, updates: readonly Update[], moment: Moment): readonly Update[] {
  const existing = updates.filter(
    (update) => update.round && existsAt(plan, update.round, update.day, moment),
  );
  return existing.length < 2 ? existing : existing.sort((a, b) => olderFirst(plan, a, b));
}

/** Whether what a round reported exists at a moment; `day` is that of the report itself, where it has its own. */
export function existsAt(plan: Plan, round: Round, day: Day | undefined, moment: Moment): boolean {
  const from = day ?? dayOfRound(plan, round);
  if (!moment.round) return from === undefined || from <= moment.day;
  const reported = moment.round.day === undefined || moment.day >= moment.round.day;
  return round.order <= moment.round.order && (reported || from === undefined || from <= moment.day);
}

/**
 * The newest update that reopens an action: of its own, or of its recommendation's for as long as the action had none.
 * Both lists as they exist at the moment, oldest first.
 */
export function reopeningIn(
  plan: Plan,
  own: readonly Update[],
  inherited: readonly Update[],
): Update | undefined {
  const [first] = own;
  return (
    own.findLast(reopens) ??
    inherited.findLast((update) => reopens(update) && (!first || olderFirst(plan, update, first) <= 0))
  );
}

function reopens({ state }: Update): boolean {
  return state?.value === 'reopened';
}

function olderFirst(plan: Plan, a: Update, b: Update): number {
  return compareDays(dayOfUpdate(plan, a), dayOfUpdate(plan, b)) || a.round!.order - b.round!.order;
}
