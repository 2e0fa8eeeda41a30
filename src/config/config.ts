import { type Calendar, defaultCalendar } from '../calendar/calendar.ts';
import type { Interval } from '../calendar/interval.ts';
import type { Span } from '../text/source.ts';

/** What `rag.yaml` decides for all the plans beside it. */
export interface Config {
  /** The plan files and folders that a command without any looks into; as the user would type them. */
  readonly plans: readonly string[];
  /** Where a day begins. */
  readonly timeZone: string;
  /** How long a review lasts where a plan does not say. */
  readonly review: Interval;
  readonly dueSoonDays: number;
  readonly calendar: Calendar;
  /** As written. Which rules there are, and what of this they know, is not for the configuration to say. */
  readonly rules: readonly WrittenRule[];
}

/** What `rag.yaml` says of one rule. */
export interface WrittenRule {
  readonly rule: WrittenWord;
  readonly severity?: WrittenWord;
  /** By their keys. */
  readonly limits: ReadonlyMap<string, WrittenWord>;
}

/** A word, and where it stands. */
export interface WrittenWord {
  readonly text: string;
  readonly at: Span;
}

/** What holds without a `rag.yaml`. */
export const defaultConfig: Config = {
  plans: ['plans'],
  timeZone: 'Europe/London',
  review: { months: 12 },
  dueSoonDays: 30,
  calendar: defaultCalendar,
  rules: [],
};
