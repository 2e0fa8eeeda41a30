import { fullYear, shortYear } from '../../calendar/counting.ts';
import { as, maybe, not, oneOf, type Pattern, sequence, where, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import { type Term, warned } from '../term.ts';
import { financialYear as days, moreDigits, pairName, yearPair } from './years.ts';

/** The words for a financial year, which may stand before it or after it. */
export const financialYearWords = word(
  ...[
    'financial year',
    'financial years',
    'fiscal year',
    'fin year',
    'fy',
    'f / y',
    'finance year',
    'budget year',
  ],
);
const yearEnd = word('year end', 'year ending', 'financial year end', 'financial year ending', 'year');
/** `11/12` and `2011-12` could also be a month. */
const ambiguousPair = where(({ texts }, at) => {
  const [from, joiner, to] = texts.slice(at, at + 3);
  const couldBeMonth = /^(0\d|1[0-2])$/.test(to ?? '');
  return couldBeMonth && (from?.length === 2 || joiner === '-');
});
const before = maybe(oneOf(financialYearWords, yearEnd));
const pair = as(
  sequence(
    before,
    maybe(word('of', ',', ':', '-')),
    oneOf(
      as(sequence(ambiguousPair, yearPair), ([, year]) => ({ year, isDoubtful: true })),
      as(yearPair, (year) => ({ year, isDoubtful: false })),
    ),
    maybe(financialYearWords),
  ),
  ([, , { year, isDoubtful }]) => warned(financialYearTerm(year), isDoubtful ? doubtOf(year) : undefined),
);

/** `2022/23`, `FY23/24`, `2022 to 23`, `financial year 2012/13`. */
export const financialYear: TermReading = {
  name: 'financial-year',
  summary:
    'Two years in a row are a financial year, 1 April to 31 March, and due on its last day. “FY23” is read as the year that ends in 2023, with a warning.',
  examples: [
    { phrase: '2022/23', due: '2023-03-31', start: '2022-04-01' },
    { phrase: '2022 to 23', due: '2023-03-31', start: '2022-04-01' },
    { phrase: '2024-2025', due: '2025-03-31', start: '2024-04-01' },
    { phrase: 'FY23/24', due: '2024-03-31', start: '2023-04-01' },
    { phrase: 'in 2025/26', due: '2026-03-31', start: '2025-04-01' },
    { phrase: 'later in 2014/15', due: '2015-03-31', start: '2015-01-01' },
    { phrase: 'by the end of 2023/24', due: '2024-03-31' },
    { phrase: 'mid-year point of 2019/20', due: '2019-09-30', start: '2019-07-01' },
    { phrase: 'FY23', due: '2023-03-31', start: '2022-04-01' },
  ],
  pattern: oneOf<Term>(
    pair,
    as(
      sequence(financialYearWords, maybe(word('of', 'ending')), singleYear(), not(moreDigits)),
      ([, , year]) =>
        warned(
          financialYearTerm(year - 1),
          `One year is given: read as the financial year that ends in ${year}, ${pairName(year - 1)}.`,
        ),
    ),
    as(
      sequence(
        word('financial year end', 'year end', 'financial year ending'),
        maybe(word('march')),
        fullYear,
      ),
      ([, , year]) =>
        warned(financialYearTerm(year - 1), `Read as the end of the financial year, 31 March ${year}.`),
    ),
    as(sequence(fullYear, word('financial year', 'year end')), ([year]) =>
      warned(
        financialYearTerm(year - 1),
        `One year is given: read as the financial year that ends in ${year}, ${pairName(year - 1)}.`,
      ),
    ),
  ),
};

export function financialYearTerm(year: number): Term {
  return {
    kind: 'financial-year',
    precision: 'year',
    name: `the financial year ${pairName(year)}`,
    counts: 'financial',
    year,
    at: days,
  };
}

function singleYear(): Pattern<number> {
  return oneOf(fullYear, shortYear);
}

function doubtOf(year: number): string {
  return `Read as the financial year ${pairName(year)}; if a day or a month was meant, write it in words.`;
}
