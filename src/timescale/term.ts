import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Precision, TimescaleKind } from './timescale.ts';

/** From the first day to the last, both counted. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** What a phrase is read against. */
export interface Context {
  /** The day that "in six months" counts from, and that a date without a year comes after. */
  readonly anchor: Day | undefined;
  readonly calendar: Calendar;
  /** The plan's period, for "Year 2". */
  readonly period: Stretch | undefined;
}

/** Words that stand for days: `April 2022`, `Q3`, `next financial year`. */
export interface Term {
  readonly kind: TimescaleKind;
  readonly precision: Precision;
  /** How a message names it, without its year: `April`, `quarter 3`. */
  readonly name: string;
  /** The year as written. For `2022/23` and what lies in it, the year in which it begins. */
  readonly year?: number;
  /** What that year counts, so that a year is lent only between terms that count alike. */
  readonly counts: 'calendar' | 'financial' | 'none';
  /** Where it is found when no year can say. */
  readonly needs?: 'anchor' | 'period';
  /** It names a last day ("year end"), so that "before" it is by it. */
  readonly isEnd?: true;
  /** The days in the given year (for what the anchor finds, so many later); undefined when there are none: 31 June. */
  readonly at: (year: number, context: Context) => Stretch | undefined;
  /** Why there are no such days in a year, as the end of a sentence. */
  readonly why?: (year: number) => string;
  /** Why there can be no such days, in a sentence: quarter 5. */
  readonly fault?: string;
  /** What was guessed to read it. */
  readonly warning?: string;
}

/** A term with one more thing to warn of. */
export function warned(term: Term, warning: string | undefined): Term {
  return warning ? { ...term, warning: joined(term.warning, warning)! } : term;
}

/** Two sentences as one text, either of which may be missing; the same sentence is not said twice. */
export function joined(...sentences: readonly (string | undefined)[]): string | undefined {
  const said = [...new Set(sentences.filter((sentence) => sentence !== undefined))];
  return said.length > 0 ? said.join(' ') : undefined;
}
