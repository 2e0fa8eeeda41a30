import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { notADay, readDay } from '../timescale/day.ts';
import { readTimescale } from '../timescale/read.ts';
import type { Timescale } from '../timescale/timescale.ts';

/** A day as somebody typed it. A month, or a longer span, counts as its last day, and is shown as it was typed. */
export interface WrittenDay {
  readonly text: string;
  /** The first and last day that the words allow; both undefined when they could not be read. */
  readonly first?: Day;
  readonly last?: Day;
  readonly precision?: 'day' | 'month' | 'span';
  /** Why it could not be read. */
  readonly problem?: string;
}

/**
 * The day of what a paper reports: a day or a month or, where the paper lets no more be known, a span such as
 * “before April 2017”, “between November 2018 and March 2019” or “2020/21”.
 */
export function readReportedDay(text: string, calendar: Calendar): WrittenDay {
  const day = readDay(text);
  if (day.last || day.problem !== notADay) return day;
  const span = readTimescale(text, { calendar });
  return isSpan(span) ? { text, first: span.start, last: span.due, precision: 'span' } : day;
}

const spans: readonly Timescale['kind'][] = [
  'exact-date',
  'month',
  'quarter',
  'half-year',
  'season',
  'school-term',
  'financial-year',
  'range',
];

function isSpan({ kind, due, warning, error }: Timescale): boolean {
  return spans.includes(kind) && due !== undefined && warning === undefined && error === undefined;
}
