import { as, maybe, not, oneOf, type Pattern, sequence, word } from '../text/pattern.ts';
import { count } from './counting.ts';
import type { Interval } from './interval.ts';

/** A length or a frequency, with what had to be guessed to read it. */
export interface WrittenInterval {
  readonly interval: Interval;
  readonly warning?: string;
}

/** A unit of time; the value makes an interval of so many. */
export const timeUnit: Pattern<(amount: number) => Interval> = oneOf<(amount: number) => Interval>(
  as(word('working day', 'working days'), () => (amount: number) => ({ workingDays: amount })),
  as(word('day', 'days', 'calendar day', 'calendar days'), () => (amount) => ({ days: amount })),
  as(word('week', 'weeks', 'wk', 'wks'), () => (amount) => ({ days: 7 * amount })),
  as(word('fortnight', 'fortnights'), () => (amount) => ({ days: 14 * amount })),
  as(word('month', 'months', 'mth', 'mths', 'calendar month', 'calendar months'), () => (amount) => ({
    months: amount,
  })),
  as(word('quarter', 'quarters'), () => (amount) => ({ months: 3 * amount })),
  as(word('year', 'years', 'yr', 'yrs'), () => (amount) => ({ months: 12 * amount })),
);

interface Amount {
  readonly value: number;
  readonly warning?: string;
}

/** `1/2` and the like, alone or after a whole number: no number of months. */
const part = word('1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4');
const fraction = oneOf<unknown>(part, sequence(count, part));

const amount: Pattern<Amount> = oneOf<Amount>(
  as(sequence(not(fraction), count, word('-', 'to', 'or', '/'), count), ([, , , value]) => ({ value })),
  as(sequence(not(fraction), count), ([, value]) => ({ value })),
  as(word('a couple of', 'couple of', 'a couple', 'couple'), () => ({
    value: 2,
    warning: '“A couple” is read as two.',
  })),
  as(word('a', 'an', 'a single'), () => ({ value: 1 })),
);

/** `six months`, `6-12 months` (the longer), `a year`, `2 yrs`, `half a year`. */
export const timeSpan: Pattern<WrittenInterval> = oneOf<WrittenInterval>(
  as(word('half a year', 'a half year'), () => ({ interval: { months: 6 } })),
  as(word('a year and a half'), () => ({ interval: { months: 18 } })),
  as(sequence(word('the next', 'the coming'), timeUnit), ([, make]) => ({ interval: make(1) })),
  as(
    sequence(amount, maybe(word('-')), timeUnit, maybe(word("'"))),
    ([{ value, warning }, , make]): WrittenInterval => ({
      interval: make(value),
      ...(warning && { warning }),
    }),
  ),
);
