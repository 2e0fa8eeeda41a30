import { fullYear, shortYear } from '../../calendar/counting.ts';
import { dayOf } from '../../calendar/day.ts';
import {
  as,
  glued,
  maybe,
  not,
  number,
  oneOf,
  type Pattern,
  sequence,
  where,
  word,
} from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import { type Term, warned } from '../term.ts';
import { financialYearTerm } from './financial-year.ts';
import { calendarYear, moreDigits, pairName, stretch } from './years.ts';

const aloneYear = number(2000, 2099, 4);
const to = word('-', 'to', '/', 'until');
const endYear: Pattern<number> = oneOf(
  as(sequence(maybe(to), fullYear), ([, value]) => value),
  as(sequence(to, shortYear, not(to)), ([, value]) => value),
);

const namedByYear = new Set(
  'act acts regulations order orders bill measure guidance £ $ € no number ref #'.split(' '),
);

/** Found when the year is not part of a name, as in "Care Act 2014", nor of other digits. */
const notNamed = where(({ texts }, at) => {
  const before = texts[at - 1];
  return before === undefined || !(namedByYear.has(before) || /^\d/.test(before));
});

/** `2018`, `calendar year 2019`, and spans such as `2023-2027` and `2021 2024`. */
export const year: TermReading = {
  name: 'year',
  summary:
    'A year alone is due on 31 December. “By 2018” is read as by the end of that year, with a warning; so is a span of several years, of its last year.',
  examples: [
    { phrase: '2018', due: '2018-12-31', start: '2018-01-01' },
    { phrase: 'by 2018', due: '2018-12-31' },
    { phrase: 'by end 2013', due: '2013-12-31' },
    { phrase: 'throughout 2024', due: '2024-12-31', start: '2024-01-01' },
    { phrase: 'until the end of the 2019 calendar year', due: '2019-12-31' },
    { phrase: '2023-2027', due: '2027-12-31', start: '2023-01-01' },
    { phrase: '2021 2024', due: '2024-12-31', start: '2021-01-01' },
    { phrase: 'early 2024', due: '2024-03-31', start: '2024-01-01' },
    { phrase: 'mid 2024', due: '2024-06-30', start: '2024-04-01' },
    { phrase: 'late 2024', due: '2024-12-31', start: '2024-10-01' },
  ],
  pattern: oneOf<Term>(
    as(sequence(notNamed, fullYear, endYear, not(moreDigits)), ([, from, to]) => spanTerm(from, to)),
    as(
      sequence(
        notNamed,
        maybe(word('calendar year', 'the year', 'year')),
        aloneYear,
        maybe(word('calendar year')),
        not(sequence(glued, word('%'))),
        not(sequence(glued, word('-'), glued, number(0, 9999))),
        not(moreDigits),
      ),
      ([, , value]) => yearTerm(value),
    ),
  ),
};

function yearTerm(value: number): Term {
  return {
    kind: 'range',
    precision: 'year',
    name: 'the year',
    counts: 'calendar',
    year: value,
    at: calendarYear,
  };
}

function spanTerm(from: number, to: number): Term | undefined {
  if (to <= from || to - from > 50) return undefined;
  if (to === from + 1)
    return warned(
      financialYearTerm(from),
      `Two years in a row are read as the financial year ${pairName(from)}.`,
    );
  return {
    kind: 'range',
    precision: 'year',
    name: `${from} to ${to}`,
    counts: 'calendar',
    year: from,
    at: (inYear) => stretch(dayOf(inYear, 1, 1), dayOf(inYear + to - from, 12, 31)),
    warning: `A span of years is read as due on the last day of ${to}; if a financial year was meant, write ${pairName(to - 1)}.`,
  };
}
