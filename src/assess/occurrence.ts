import type { Calendar } from '../calendar/calendar.ts';
import { addDays, type Day } from '../calendar/day.ts';
import { readTimescale } from '../timescale/read.ts';
import type { Timescale } from '../timescale/timescale.ts';

/** A timescale once it was answered on a day: what recurs falls due anew, all else stays as it is. */
export function nextOccurrence(
  timescale: Timescale | undefined,
  answered: Day | undefined,
  calendar: Calendar,
): Timescale | undefined {
  if (timescale?.kind !== 'recurring' || !timescale.due || !answered || answered < timescale.due)
    return timescale;
  const next = readTimescale(timescale.text, { anchor: answered, calendar });
  // What is reported on the very day it is due was this time, not the next.
  return next.due === answered
    ? readTimescale(timescale.text, { anchor: addDays(answered, 1), calendar })
    : next;
}
