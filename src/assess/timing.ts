import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import type { Action, State } from '../plan/plan.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { Completed, Moment, Timing } from './position.ts';

/** The timescale in force at a moment: the newest revision's that had been agreed by then, else the first. */
export function timescaleAt(action: Action, moment: Moment): Timescale | undefined {
  const agreed = action.revisions.filter((revision) => (revision.agreed?.last ?? moment.day) <= moment.day);
  return agreed.at(-1)?.timescale ?? action.timescale;
}

/** Days from the original due day to the one in force; 0 where either has none. */
export function slipOf(original: Day | undefined, due: Day | undefined): number {
  return original && due ? daysBetween(original, due) : 0;
}

/** Kinds of timescale that are open by intent: nobody forgot the date. */
const openEnded: readonly Timescale['kind'][] = ['ongoing', 'onwards', 'recurring'];

/** Where an action stands against its timescale on a day. */
export function timingOf(
  {
    timescale,
    due,
    dueThen,
    completed,
    state,
  }: {
    readonly timescale?: Timescale;
    readonly due?: Day;
    /** The due day that was in force when it was completed: what is agreed afterwards makes nothing timely. */
    readonly dueThen?: Day;
    readonly completed?: Completed;
    readonly state?: State;
  },
  day: Day,
  dueSoonDays: number,
): Timing {
  if (completed)
    return dueThen && completed.first && completed.first > dueThen ? 'complete-late' : 'complete';
  if (state === 'superseded') return 'superseded';
  if (!due) return timescale && openEnded.includes(timescale.kind) ? 'ongoing' : 'no-date';
  if (due < day) return 'overdue';
  return due <= addDays(day, dueSoonDays) ? 'due-soon' : 'not-due';
}
