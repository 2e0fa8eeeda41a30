import { as, maybe, type Pattern, sequence, word } from '../text/pattern.ts';
import type { Edge } from './edge.ts';

/** Whether a date is the day by which, from which or before which. */
export type Direction = 'by' | 'before' | 'from' | 'after' | 'until' | 'between';

/** A word before a date that says how it is meant; a filler such as "the" says nothing. */
export interface Qualifier {
  readonly direction?: Direction;
  readonly edge?: Edge;
  readonly approximate?: true;
  /** "every March": it comes again each year. */
  readonly yearly?: true;
  /** "last March": the one that has been. */
  readonly past?: true;
}

const table: readonly (readonly [meaning: Qualifier, words: string])[] = [
  [
    { direction: 'by' },
    'by, no later than, not later than, not after, no later, not beyond, on or before, latest by, by or before, deadline, due by',
  ],
  [{ direction: 'before' }, 'before, prior to, ahead of, in advance of, in time for, ready for'],
  [{ direction: 'after' }, 'after, following, post, later than, subsequent to, beyond'],
  [
    { direction: 'from' },
    'from, as from, as of, since, with effect from, wef, effective from, effective, onwards from',
  ],
  [
    { direction: 'from' },
    'not before, no earlier than, not earlier than, not until, ongoing from, launch from',
  ],
  [
    { direction: 'from' },
    'start, starts, starting, started, start in, starts in, starting in, started in, to start',
  ],
  [
    { direction: 'from' },
    'start date, start from, starting from, starting on, begin, begins, beginning, began',
  ],
  [
    { direction: 'from' },
    'beginning in, beginning on, beginning from, commence, commences, commencing, commenced',
  ],
  [{ direction: 'from' }, 'commence in, commencing in, commencing on, commencing from'],
  [
    { direction: 'until' },
    'until, till, til, up to, up until, to, through to, through, ending, ending in, ends',
  ],
  [
    { direction: 'from' },
    'no sooner than, not sooner than, earliest, at the earliest, at earliest, earliest date, not starting before',
  ],
  [{ direction: 'between' }, 'between'],
  [{ edge: 'end' }, 'end, end of, close of, the close of, last day of, final day of, conclusion of'],
  [
    { edge: 'start' },
    'start of, the start of, beginning of, begining of, commencement of, outset of, first day of',
  ],
  [{ edge: 'early' }, 'early, early in, early part of, earlier in, early on in'],
  [
    { edge: 'middle' },
    'mid, middle of, midway through, mid way through, midpoint of, mid point of, halfway through',
  ],
  [{ edge: 'middle' }, 'half way through, mid year, mid year of, mid year point of'],
  [{ edge: 'late' }, 'late, late in, later, later in, towards the end of, latter part of, back end of'],
  [{ edge: 'first-half' }, 'first half, first half of, 1 st half, 1 st half of'],
  [
    { edge: 'second-half' },
    'second half, second half of, 2 nd half, 2 nd half of, latter half, latter half of, last half of',
  ],
  [{ edge: 'first-week' }, 'first week, first week of, first week in, 1 st week of, 1 st week in'],
  [{ edge: 'last-week' }, 'last week of, last week in, final week of, last week'],
  [{ edge: 'week-of' }, 'w / c, wc, w c, week commencing, week beginning, week starting, week of, w / b, wb'],
  [{}, 'w / e, week ending'],
  [{ approximate: true }, 'around, circa, c, ca, approx, approximately, about, roughly, est, estimated, ~'],
  [{ approximate: true }, 'provisional, provisionally, indicative, indicatively'],
  [{ yearly: true }, 'every, each, annually in, yearly in, annually by, annually on, annually each'],
  [{ past: true }, 'last'],
  [
    {},
    'the, of, in, a, on, at, for, during, throughout, within, over, across, this, next, coming, forthcoming',
  ],
  [{}, 'in the, some time in, sometime in'],
];

const meanings = new Map(
  table.flatMap(([meaning, choices]) => choices.split(', ').map((choice) => [choice, meaning] as const)),
);

/** A qualifier at this place, with the dash or colon that ties it to what follows (`mid-February`, `By: May`). */
export const qualifier: Pattern<Qualifier> = as(
  sequence(word(...meanings.keys()), maybe(word('-', ':'))),
  ([found]) => meanings.get(found),
);
