import type { Day } from '../calendar/day.ts';
import type { Recommendation, Round } from '../plan/plan.ts';

/** What a meeting asks for is there from the meeting on; without one, nobody says since when, and it always was. */

/** Whether it had been asked for by a day. A meeting that is known by a span only counts as its last day. */
export function isAskedBy({ origin }: Recommendation, day: Day): boolean {
  const meeting = origin?.meeting?.last;
  return meeting === undefined || meeting <= day;
}

/** Whether a round could already report on it: a meeting hears nothing of what it asks for itself. */
export function isAskedBefore({ origin }: Recommendation, { day }: Round): boolean {
  const meeting = origin?.meeting?.last;
  return meeting === undefined || day === undefined || meeting < day;
}
