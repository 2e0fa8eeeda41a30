import { addDays, addMonths, daysBetween, monthOf, yearOf } from '../calendar/day.ts';
import { mondayOf } from '../calendar/week.ts';
import type { Context, Stretch, Term } from './term.ts';
import type { Precision } from './timescale.ts';

/** The part of a term that is meant: its end, its middle, its first half. */
export type Edge =
  | 'end'
  | 'start'
  | 'early'
  | 'middle'
  | 'late'
  | 'first-half'
  | 'second-half'
  | 'first-week'
  | 'last-week'
  | 'week-of';

const cuts: Readonly<Record<Edge, (days: Stretch) => Stretch>> = {
  end: ({ last }) => ({ first: last, last }),
  start: ({ first }) => ({ first, last: first }),
  early: ({ first, last }) => ({ first, last: endOfEarly({ first, last }) }),
  middle: ({ first, last }) => ({
    first: addDays(endOfEarly({ first, last }), 1),
    last: middleOf({ first, last }),
  }),
  late: ({ first, last }) => ({ first: startOfLate({ first, last }), last }),
  'first-half': ({ first, last }) => ({ first, last: middleOf({ first, last }) }),
  'second-half': ({ first, last }) => ({ first: addDays(middleOf({ first, last }), 1), last }),
  'first-week': ({ first, last }) => ({ first, last: earlier(addDays(first, 6), last) }),
  'last-week': ({ last }) => ({ first: addDays(last, -6), last }),
  'week-of': ({ first }) => ({ first: mondayOf(first), last: addDays(mondayOf(first), 6) }),
};

const precisions: Readonly<Partial<Record<Edge, Precision>>> = {
  start: 'day',
  early: 'approximate',
  middle: 'approximate',
  late: 'approximate',
  'first-half': 'half-year',
  'second-half': 'half-year',
  'first-week': 'day',
  'last-week': 'day',
  'week-of': 'day',
};

/**
 * The part of the term that an edge leaves. Early is the first ten days of a month and the first quarter of a year;
 * the middle ends on the 15th, or halfway; a day has no parts, and what has no such part is left whole.
 */
export function cut(term: Term, edge: Edge): Term {
  if (term.precision === 'approximate' && edge === 'early') return term;
  return {
    ...term,
    kind: edge.endsWith('half') && term.precision === 'year' ? 'half-year' : term.kind,
    precision: term.precision === 'day' ? 'day' : (precisions[edge] ?? term.precision),
    at: (year: number, context: Context) => {
      const days = term.at(year, context);
      if (!days || (days.first === days.last && edge !== 'week-of')) return days;
      const part = cuts[edge](days);
      return part.first <= part.last ? part : days;
    },
  };
}

function monthsIn({ first, last }: Stretch): number {
  const after = addDays(last, 1);
  return 12 * (yearOf(after) - yearOf(first)) + monthOf(after) - monthOf(first);
}

/** Within a month or less: the 10th day; within more: its first quarter, in whole months. */
function endOfEarly(days: Stretch): Stretch['last'] {
  const months = monthsIn(days);
  if (months <= 1) return earlier(addDays(days.first, 9), days.last);
  return addDays(addMonths(days.first, Math.max(1, Math.floor(months / 4))), -1);
}

function middleOf(days: Stretch): Stretch['last'] {
  const months = monthsIn(days);
  if (months <= 1) return daysBetween(days.first, days.last) > 14 ? addDays(days.first, 14) : days.last;
  const half = addMonths(days.first, Math.floor(months / 2));
  return months % 2 === 0 ? addDays(half, -1) : addDays(half, 14);
}

function startOfLate(days: Stretch): Stretch['first'] {
  const months = monthsIn(days);
  if (months <= 1) return daysBetween(days.first, days.last) > 20 ? addDays(days.first, 20) : days.first;
  return addMonths(days.first, months - Math.max(1, Math.floor(months / 4)));
}

function earlier(a: Stretch['last'], b: Stretch['last']): Stretch['last'] {
  return a < b ? a : b;
}
