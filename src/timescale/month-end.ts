import { longDay } from '../calendar/words.ts';
import { readTimescale } from './read.ts';

/**
 * The last day of the month, where a phrase names a day that its month is too short for, in the style of the phrase:
 * `31 June 2022` → `30 June 2022`, `2022-06-31` → `2022-06-30`.
 */
export function monthEndFor(phrase: string): string | undefined {
  const isoMonth = /^\s*(\d{4}-\d\d)-(?:29|3[01])\s*$/.exec(phrase)?.[1];
  const month = isoMonth ?? phrase.replace(/\b(?:29|3[01])(?:st|th)?\b/, '');
  const { kind, due } = readTimescale(month);
  if (kind !== 'month' || !due) return undefined;
  return isoMonth ? due : longDay(due);
}
