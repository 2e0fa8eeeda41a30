import { firstOfMonth, monthOf, yearOf } from '../calendar/day.ts';
import type { Action, Plan, Update } from '../plan/plan.ts';
import { dayOfRound, dayOfUpdate } from '../plan/rounds.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { type ActionPosition, type Completed, isOpen, type Moment } from './position.ts';
import { existsAt } from './updates.ts';

/** What is known of an action at a moment, for telling whether it is complete. */
export interface Known {
  readonly timescale?: Timescale;
  /** Its newest update. */
  readonly update?: Update;
  /** The newest update that reopens it. */
  readonly reopening?: Update;
}

/**
 * Whether and when an action was completed, as far as was known at a moment: it says so itself; or its newest update
 * says so, by its state or by a rating that means complete; or a status stands in its timescale's place. A reopening
 * undoes whatever is not certainly later.
 */
export function completedAt(
  plan: Plan,
  action: Action,
  { timescale, update, reopening }: Known,
  moment: Moment,
): Completed | undefined {
  const standing = (completed: Completed | undefined) =>
    completed && (!reopening || isLater(plan, completed, reopening)) ? completed : undefined;
  return (
    standing(written(plan, action, moment)) ?? reported(update) ?? standing(inPlaceOfDate(timescale, moment))
  );
}

function written(plan: Plan, { completed }: Action, moment: Moment): Completed | undefined {
  if (!completed || completed.kind === 'unreadable') return undefined;
  const { text, first, last, round } = completed;
  if (round) return existsAt(plan, round, undefined, moment) ? { text, round } : undefined;
  return last === undefined || last <= moment.day ? { text, first, last } : undefined;
}

function reported(update: Update | undefined): Completed | undefined {
  const state = update?.state?.value;
  const complete = state === 'complete' || (update?.rating?.level?.complete && state !== 'reopened');
  return update && complete ? { text: update.roundId, round: update.round } : undefined;
}

function inPlaceOfDate(timescale: Timescale | undefined, { day }: Moment): Completed | undefined {
  if (timescale?.kind !== 'complete') return undefined;
  const { text, completed: last, precision } = timescale;
  if (last && last > day) return undefined;
  if (!last) return { text };
  return { text, first: precision === 'day' ? last : firstOfMonth(yearOf(last), monthOf(last)), last };
}

/** Whether a completion certainly came after a reopening: on a later day, or in a later round. */
function isLater(plan: Plan, { first, round }: Completed, reopening: Update): boolean {
  const reopened = dayOfUpdate(plan, reopening);
  if (!round) return reopened !== undefined && first !== undefined && first > reopened;
  if (round === reopening.round) return false;
  const day = dayOfRound(plan, round);
  return day === reopened ? round.order > reopening.round!.order : (day ?? '') > (reopened ?? '');
}

/** Whether an update says that nothing is left to do. */
export function isClosedBy(update: Update | undefined): boolean {
  return update?.state?.value === 'superseded' || reported(update) !== undefined;
}

/** Whether something of a recommendation is left to do: of its actions or, where it has none, of itself. */
export function isStillOpen(
  actions: readonly Pick<ActionPosition, 'timing'>[],
  update: Update | undefined,
): boolean {
  return actions.length ? actions.some(isOpen) : !isClosedBy(update);
}
