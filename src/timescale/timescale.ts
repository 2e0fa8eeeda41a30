import type { Day } from '../calendar/day.ts';

/** What sort of phrase a timescale is. */
export type TimescaleKind =
  | 'exact-date'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'financial-year'
  | 'season'
  | 'school-term'
  | 'range'
  | 'relative'
  | 'recurring'
  | 'onwards'
  | 'ongoing'
  | 'conditional'
  | 'complete'
  | 'unreadable';

/** How closely the phrase fixes its due day. */
export type Precision =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'season'
  | 'term'
  | 'year'
  | 'approximate'
  | 'none';

/** A phrase as an officer wrote it, with what rag reads in it. Nothing is guessed without a warning. */
export interface Timescale {
  /** The phrase, exactly as written. */
  readonly text: string;
  readonly kind: TimescaleKind;
  /** The first day, where the phrase has one. */
  readonly start?: Day;
  /** The last day on which the action is in time. Undefined: it never falls due. */
  readonly due?: Day;
  /** The last day of the date that stands beside "Completed", where one is given. */
  readonly completed?: Day;
  /** The date that, by the phrase's own words, was the timescale before this one: `June 2024`. */
  readonly earlier?: string;
  readonly precision: Precision;
  /** The name of the reading that was used; docs/timescales.md has a paragraph on each. */
  readonly reading: string;
  /** What was guessed, or what the reader should know, in a sentence. */
  readonly warning?: string;
  /** A reason why this cannot stand as one action's timescale: two timescales in one, a day that does not exist. */
  readonly error?: string;
}
