import { anyYear, fullYear, shortYear } from '../../calendar/counting.ts';
import { type Day, dayOf } from '../../calendar/day.ts';
import {
  as,
  glued,
  maybe,
  not,
  number,
  one,
  oneOf,
  type Pattern,
  sequence,
  word,
} from '../../text/pattern.ts';
import type { Stretch } from '../term.ts';

const joiner = word('/', '-', 'to', '\\', '&', 'and');

/** A sign and more digits that touch a number, so that it is not the whole of what was written. */
export const moreDigits = sequence(glued, word('/', '.'), glued, number(0, 999_999));

/** Digits that are no year of two or four digits: a year with a slip in it, which is not guessed. */
export const strayDigits = one((text) => (/^(\d{3}|\d{5,})$/.test(text) ? text : undefined));

/** `2022/23`, `22-23`, `2022 to 2023`: two years in a row. The value is the first. */
export const yearPair: Pattern<number> = as(
  sequence(
    oneOf(
      sequence(fullYear, joiner, anyYear),
      sequence(shortYear, maybe(glued), word('/', '-'), shortYear) as unknown as Pattern<
        readonly [number, string, number]
      >,
    ),
    not(moreDigits),
  ),
  ([parts]) => {
    const from = parts[0];
    const to = parts.at(-1);
    return to === from + 1 ? from : undefined;
  },
);

/** 1 April of the year to 31 March of the next. */
export function financialYear(year: number): Stretch | undefined {
  return stretch(dayOf(year, 4, 1), dayOf(year + 1, 3, 31));
}

export function calendarYear(year: number): Stretch | undefined {
  return stretch(dayOf(year, 1, 1), dayOf(year, 12, 31));
}

/** 1 September of the year to 31 August of the next. */
export function academicYear(year: number): Stretch | undefined {
  return stretch(dayOf(year, 9, 1), dayOf(year + 1, 8, 31));
}

/** 1 May of the year to 30 April of the next: a council's year from one annual meeting to the next, about. */
export function municipalYear(year: number): Stretch | undefined {
  return stretch(dayOf(year, 5, 1), dayOf(year + 1, 4, 30));
}

/** Both days, or nothing when the calendar lacks either. */
export function stretch(first: Day | undefined, last: Day | undefined): Stretch | undefined {
  return first && last && first <= last ? { first, last } : undefined;
}

/** `2022/23`. */
export function pairName(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
