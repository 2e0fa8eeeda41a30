import { fullYear, lettered, ordinalEnding, place, shortYear } from '../../calendar/counting.ts';
import { addDays, addMonths, type Day, dayOf, lastOfMonth } from '../../calendar/day.ts';
import { as, glued, maybe, not, number, oneOf, type Pattern, sequence, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import { type Term, warned } from '../term.ts';
import { financialYearWords } from './financial-year.ts';
import { moreDigits, pairName, stretch, yearPair } from './years.ts';

const quarterWord = word('quarter, quarters, qs, qtr, qtrs, qrt, quater, qu, q');
const halfWord = word('h', 'half');
const joiner = word('-, /, to, and, &, +, or', ',');
const upTo4 = oneOf(
  as(sequence(number(1, 4), maybe(ordinalEnding)), ([value]) => value),
  place,
);

/** From which quarter to which. */
type Quarters = readonly [from: number, to: number];

const more = sequence(joiner, upTo4);

const quarters: Pattern<Quarters> = oneOf<Quarters>(
  as(sequence(quarterWord, upTo4, more, more, maybe(more)), ([, from, , [, third], fourth]) =>
    ordered(from, fourth?.[1] ?? third),
  ),
  as(sequence(quarterWord, upTo4, joiner, upTo4, not(sequence(glued, word('/')))), ([, from, , to]) =>
    ordered(from, to),
  ),
  as(sequence(place, joiner, place, quarterWord), ([from, , to]) => ordered(from, to)),
  as(sequence(upTo4, joiner, place, quarterWord), ([from, , to]) => ordered(from, to)),
  as(
    oneOf(
      lettered(quarterWord, 4),
      as(sequence(quarterWord, place), ([, value]) => value),
    ),
    (value) => [value, value],
  ),
  as(sequence(place, quarterWord), ([value]) => [value, value]),
  as(sequence(number(1, 4), glued, word('q'), not(number(1, 4))), ([value]) => [value, value]),
  as(lettered(halfWord, 2), (value) => [2 * value - 1, 2 * value]),
);

function ordered(from: number, to: number): Quarters | undefined {
  return from < to ? [from, to] : undefined;
}

/** The year in which the financial year begins. One year alone leaves a doubt: `FY25` is the one that ends in it. */
interface YearOfQuarter {
  readonly year: number;
  readonly single?: 'begins' | 'ends';
}

const singleYear = oneOf(
  fullYear,
  as(sequence(maybe(word("'")), shortYear), ([, year]) => year),
);

/** The year of a quarter, in full as a pair, or one year. */
const yearOfQuarter: Pattern<YearOfQuarter> = oneOf<YearOfQuarter>(
  as(sequence(maybe(financialYearWords), yearPair, maybe(financialYearWords)), ([, year]) => ({ year })),
  as(sequence(financialYearWords, singleYear, not(moreDigits)), ([, year]) => ({
    year: year - 1,
    single: 'ends',
  })),
  as(sequence(singleYear, not(moreDigits)), ([year]) => ({ year, single: 'begins' })),
);

const between = sequence(maybe(word('-, of, in, for, :', ',')), maybe(word('the')));

const yearGap = word('of', 'in', ',', '-');
const calendarYearOf: Pattern<number> = oneOf(
  as(sequence(word('calendar year', 'calendar'), maybe(yearGap), fullYear), ([, , year]) => year),
  as(sequence(fullYear, maybe(word('(', ',')), word('calendar year')), ([year]) => year),
);
const noQuarter = oneOf(number(5, 99), number(0, 0));
const tooHigh: Pattern<number> = oneOf(
  as(sequence(word('q', 'qtr'), maybe(word('-')), noQuarter, not(moreDigits)), ([, , which]) => which),
  as(sequence(word('quarter'), noQuarter), ([, which]) => which),
);

/** `Q3 2021/22`, `Quarter 1 of 2022/23`, `first quarter`, `1st & 2nd Quarter 2020/21`, `H1 2023/24`. */
export const quarter: TermReading = {
  name: 'quarter',
  summary:
    'Quarters are those of the financial year: Q1 is April to June, Q4 January to March; H1 ends on 30 September. With one year only, the quarter is that of the financial year which begins in it, and with “FY” of the one which ends in it, with a warning.',
  examples: [
    { phrase: 'Q3 2021/22', due: '2021-12-31', start: '2021-10-01' },
    { phrase: 'Quarter 1 of 2022/23', due: '2022-06-30', start: '2022-04-01' },
    { phrase: 'quarter 4 (January to March 2025)', due: '2025-03-31', start: '2025-01-01' },
    { phrase: '1st & 2nd Quarter 2020/21', due: '2020-09-30', start: '2020-04-01' },
    { phrase: 'end Q2 2024/25', due: '2024-09-30' },
    { phrase: 'Q1-Q2 23/24', due: '2023-09-30', start: '2023-04-01' },
    { phrase: 'last quarter of 2023/24', due: '2024-03-31', start: '2024-01-01' },
    { phrase: 'H1 2023/24', due: '2023-09-30', start: '2023-04-01' },
    { phrase: '2023 Q2', due: '2023-09-30', start: '2023-07-01' },
    { phrase: 'Q1 FY25', due: '2024-06-30', start: '2024-04-01' },
    { phrase: 'in Q4', anchor: '2024-01-15', due: '2024-03-31', start: '2024-01-01' },
  ],
  pattern: oneOf<Term>(
    as(sequence(quarters, between, calendarYearOf), ([span, , year]) => calendarQuarter(span, year)),
    as(sequence(calendarYearOf, maybe(word(',', '-', ':')), quarters), ([year, , span]) =>
      calendarQuarter(span, year),
    ),
    as(sequence(word('calendar'), quarters, maybe(yearGap), fullYear), ([, span, , year]) =>
      calendarQuarter(span, year),
    ),
    as(sequence(tooHigh, between, maybe(yearOfQuarter)), ([which]) => noSuchQuarter(which)),
    as(sequence(quarters, between, yearOfQuarter), ([span, , year]) => datedQuarter(span, year)),
    as(sequence(yearOfQuarter, maybe(word(',', '-', ':')), quarters), ([year, , span]) =>
      datedQuarter(span, year),
    ),
    as(quarters, (span) => quarterTerm(span)),
  ),
};

function datedQuarter(span: Quarters, { year, single }: YearOfQuarter): Term {
  const term = quarterTerm(span, year);
  if (!single) return term;
  const capital = term.name.charAt(0).toUpperCase() + term.name.slice(1);
  const which = single === 'ends' ? `that ends in ${year + 1}, ${pairName(year)}` : pairName(year);
  const are = span[0] === span[1] ? 'is' : 'are';
  return warned(term, `One year is given: ${capital} ${are} read in the financial year ${which}.`);
}

/** A run of quarters of the financial year. */
function quarterTerm([from, to]: Quarters, year?: number): Term {
  const isHalf = to === from + 1 && from % 2 === 1;
  return {
    kind: from === to ? 'quarter' : isHalf ? 'half-year' : 'range',
    precision: from === to ? 'quarter' : isHalf ? 'half-year' : 'quarter',
    name: from === to ? `quarter ${from}` : `quarters ${from} to ${to}`,
    counts: 'financial',
    ...(year !== undefined && { year }),
    at: (inYear) => stretch(startOfQuarter(inYear, from), endOfQuarter(inYear, to)),
  };
}

/** A run of quarters of the calendar year. */
function calendarQuarter([from, to]: Quarters, year: number): Term {
  return {
    ...quarterTerm([from, to], year),
    name: `calendar ${quarterTerm([from, to]).name}`,
    counts: 'calendar',
    at: (inYear) =>
      stretch(dayOf(inYear, 3 * from - 2, 1), dayOf(inYear, 3 * to, 1) && lastOfMonth(inYear, 3 * to)),
  };
}

function noSuchQuarter(which: number): Term {
  return {
    ...quarterTerm([1, 1]),
    name: `quarter ${which}`,
    counts: 'none',
    needs: 'anchor',
    at: () => undefined,
    fault: `There is no quarter ${which}: a year has four, Q1 (April to June) to Q4 (January to March).`,
  };
}

function startOfQuarter(year: number, which: number): Day | undefined {
  const april = dayOf(year, 4, 1);
  return april && addMonths(april, 3 * (which - 1));
}

function endOfQuarter(year: number, which: number): Day | undefined {
  const april = dayOf(year, 4, 1);
  return april && addDays(addMonths(april, 3 * which), -1);
}
