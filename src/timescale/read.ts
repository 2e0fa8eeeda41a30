import { type Calendar, defaultCalendar } from '../calendar/calendar.ts';
import { type Day, firstYear, lastYear, parseDay } from '../calendar/day.ts';
import { withDoubts } from './doubt.ts';
import { parsePhrase, type Verdict } from './phrase.ts';
import { phraseReadings } from './readings.ts';
import type { Context } from './term.ts';
import type { Timescale } from './timescale.ts';

/** What a phrase is read against; all of it may be missing. */
export interface TimescaleContext {
  /** The day that "in six months" counts from, and that a date without a year comes after. */
  readonly anchor?: Day | undefined;
  readonly calendar?: Calendar | undefined;
  /** The plan's period, for "Year 2". */
  readonly period?: { readonly start: Day; readonly due: Day } | undefined;
}

/** A longer text is no timescale. */
export const longestPhrase = 1000;

/** A text with more numbers is no timescale. */
const mostNumbers = 40;

/** Reads a timescale as an officer wrote it. It never throws, and what it cannot read it says. */
export function readTimescale(text: string, context: TimescaleContext = {}): Timescale {
  if (isLonger(text)) return tooLong(text, `${longestPhrase} characters`);
  if ((text.match(/\d+/g)?.length ?? 0) > mostNumbers) return tooLong(text, `${mostNumbers} numbers`);
  const phrase = parsePhrase(text, asContext(context));
  for (const { name, read } of phraseReadings) {
    const verdict = read(phrase);
    if (verdict) return { text, reading: name, ...withDoubts(inRange(verdict), phrase) };
  }
  throw new Error('The last reading reads everything.');
}

/** A date that rag could print but not read back is an error. */
function inRange(verdict: Verdict): Verdict {
  const { start, due, completed } = verdict;
  if ([start, due, completed].every((day) => day === undefined || parseDay(day))) return verdict;
  return {
    kind: 'unreadable',
    precision: 'none',
    error: `It comes to a day outside the years ${firstYear} to ${lastYear}: write another date.`,
  };
}

/** One sign can stand for eighteen letters, so it is the plain form that counts. */
function isLonger(text: string): boolean {
  return text.length > longestPhrase || text.normalize('NFKC').length > longestPhrase;
}

function tooLong(text: string, limit: string): Timescale {
  return {
    text,
    kind: 'unreadable',
    precision: 'none',
    reading: 'unreadable',
    warning: `The text has more than ${limit}, and is not read: write only the date here.`,
  };
}

function asContext({ anchor, calendar = defaultCalendar, period }: TimescaleContext): Context {
  return { anchor, calendar, period: period && { first: period.start, last: period.due } };
}
