import { parseDay } from '../../src/calendar/day.ts';
import type { NarrativeContext } from '../../src/narrative/promises.ts';
import { readTimescale } from '../../src/timescale/read.ts';

/** What a narrative of a day is read against. */
export function reading(day: string): NarrativeContext {
  return { anchor: parseDay(day)!, read: (phrase, anchor) => readTimescale(phrase, { anchor }) };
}
