/** A date without a year: month 1 to 12, and the day of it. */
export interface MonthDay {
  readonly month: number;
  readonly date: number;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Term = 'autumn' | 'spring' | 'summer';

/** What a body's calendar says of words that are no dates. A plan's folder can change it in `rag.yaml`. */
export interface Calendar {
  /** The first and last day of each season. A last day before the first falls in the next year (winter). */
  readonly seasons: Readonly<Record<Season, { readonly start: MonthDay; readonly end: MonthDay }>>;
  /** The last day of each school term; 29 February stands for the month's last day. */
  readonly terms: Readonly<Record<Term, { readonly start: MonthDay; readonly end: MonthDay }>>;
}

/** Seasons as meteorologists count them; terms as English schools keep them. */
export const defaultCalendar: Calendar = {
  seasons: {
    spring: { start: { month: 3, date: 1 }, end: { month: 5, date: 31 } },
    summer: { start: { month: 6, date: 1 }, end: { month: 8, date: 31 } },
    autumn: { start: { month: 9, date: 1 }, end: { month: 11, date: 30 } },
    winter: { start: { month: 12, date: 1 }, end: { month: 2, date: 29 } },
  },
  terms: {
    autumn: { start: { month: 9, date: 1 }, end: { month: 12, date: 31 } },
    spring: { start: { month: 1, date: 1 }, end: { month: 3, date: 31 } },
    summer: { start: { month: 4, date: 1 }, end: { month: 7, date: 31 } },
  },
};
