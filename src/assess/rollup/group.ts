import type { Level } from '../../plan/ratings.ts';
import type { Filter } from '../filter/filter.ts';

/** What is counted in every group, and the filter that lists it: a count is of what its filter lets through. */
export const tallies = {
  recommendations: { only: 'recommendations' },
  unrated: { ratings: ['none'], only: 'recommendations' },
  notUpdated: { notUpdated: true, only: 'recommendations' },
  actions: { only: 'actions' },
  complete: { timings: ['complete', 'complete-late'] },
  overdue: { timings: ['overdue'] },
  overdueUnreviewed: { timings: ['overdue'], unreviewed: true },
  noDate: { timings: ['no-date'] },
  reviewLapsed: { timings: ['no-date', 'ongoing'], unreviewed: true },
} as const satisfies Readonly<Record<string, Partial<Filter>>>;
export type Tally = keyof typeof tallies;

/** A level of the plans' schemes, and the filter that lists the recommendations that are rated so. */
export interface CountedLevel {
  readonly level: Level;
  readonly filter: Partial<Filter>;
}

export interface Counts extends Readonly<Record<Tally, number>> {
  /** Recommendations by their own rating, one number for each level. */
  readonly ratings: readonly number[];
}

/** What goes by one name. */
export interface Group {
  /** As it is first written; undefined: what has none. */
  readonly name?: string;
  readonly filter: Partial<Filter>;
  readonly counts: Counts;
}
