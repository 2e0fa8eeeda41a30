import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import type { Action, Revision, State } from '../plan/plan.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { Completed } from './completed.ts';
import type { Moment, Timing } from './position.ts';

/** The revisions that had been agreed by a moment. One that does not say when it was agreed moves nothing. */
export function revisionsAt({ revisions }: Action, { day }: Pick<Moment, 'day'>): readonly Revision[] {
  return revisions.filter(({ agreed }) => agreed?.last !== undefined && agreed.last <= day);
}

/** What sets the timescale at a moment: the newest agreed revision, else the action itself. */
export function inForceAt(action: Action, moment: Pick<Moment, 'day'>): Action | Revision {
  return revisionsAt(action, moment).at(-1) ?? action;
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
    awaiting,
    state,
  }: {
    readonly timescale?: Timescale;
    readonly due?: Day;
    /** The due day that was in force when it was completed: what is agreed afterwards makes nothing timely. */
    readonly dueThen?: Day;
    readonly completed?: Completed;
    /** It was reported complete, and has still to be accepted. */
    readonly awaiting?: Completed;
    readonly state?: State;
  },
  day: Day,
  dueSoonDays: number,
): Timing {
  if (completed)
    return dueThen && completed.first && completed.first > dueThen ? 'complete-late' : 'complete';
  if (awaiting) return 'awaiting-acceptance';
  if (state === 'superseded') return 'superseded';
  if (!due) return timescale && openEnded.includes(timescale.kind) ? 'ongoing' : 'no-date';
  if (due < day) return 'overdue';
  return due <= addDays(day, dueSoonDays) ? 'due-soon' : 'not-due';
}
