import { firstOfMonth, monthOf, yearOf } from '../calendar/day.ts';
import type { Action, Plan, Update } from '../plan/plan.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { Completed, Moment } from './position.ts';
import { existsAt } from './updates.ts';

/**
 * Whether and when an action was completed, as far as was known at a moment: it says so itself; or its newest update
 * says so, by its state or by a rating that means complete; or a status stands in its timescale's place.
 */
export function completedAt(
  plan: Plan,
  action: Action,
  timescale: Timescale | undefined,
  update: Update | undefined,
  moment: Moment,
): Completed | undefined {
  return written(plan, action, moment) ?? reported(update) ?? inPlaceOfDate(timescale, moment);
}

function written(plan: Plan, { completed }: Action, moment: Moment): Completed | undefined {
  if (!completed || completed.kind === 'unreadable') return undefined;
  const { text, first, last, round } = completed;
  if (round) return existsAt(plan, round, undefined, moment) ? { text, round } : undefined;
  return last === undefined || last <= moment.day ? { text, first, last } : undefined;
}

function reported(update: Update | undefined): Completed | undefined {
  const complete = update?.state?.value === 'complete' || update?.rating?.level?.complete;
  return update && complete ? { text: update.roundId, round: update.round } : undefined;
}

function inPlaceOfDate(timescale: Timescale | undefined, { day }: Moment): Completed | undefined {
  if (timescale?.kind !== 'complete') return undefined;
  const { text, completed: last, precision } = timescale;
  if (last && last > day) return undefined;
  if (!last) return { text };
  return { text, first: precision === 'day' ? last : firstOfMonth(yearOf(last), monthOf(last)), last };
}

/** Whether an update says that nothing is left to do. */
export function isClosedBy(update: Update | undefined): boolean {
  return update?.state?.value === 'superseded' || reported(update) !== undefined;
}
