import { anyYear, cutYear, fullYear, shortYear, writtenYear } from '../../calendar/counting.ts';
import { dayOf, firstOfMonth, lastOfMonth } from '../../calendar/day.ts';
import { misspeltMonth, monthName, type WrittenMonth } from '../../calendar/month.ts';
import { monthNames } from '../../calendar/words.ts';
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
  where,
  word,
} from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import { type Term, warned } from '../term.ts';
import { moreDigits, strayDigits, stretch, yearPair } from './years.ts';

const comma = maybe(word(',', '-', '/', 'of', 'in'));
const twoDigits = as(sequence(shortYear, not(monthName), not(moreDigits)), ([year]) => year);
const dashedYear = as(sequence(glued, word('-'), twoDigits), ([, , year]) => year);
const spacedYear = as(sequence(comma, twoDigits), ([, year]) => year);
const quotedYear = as(sequence(comma, word("'"), shortYear), ([, , year]) => year);
const wholeYear = as(sequence(comma, oneOf(writtenYear, cutYear), not(moreDigits)), ([, year]) => year);
/** `2022/23` written without spaces: with spaces it is a range that ends in a year. */
const gluedPair = as(
  sequence(
    comma,
    where(({ glued }, at) => glued[at + 1] === true && glued[at + 2] === true),
    yearPair,
  ),
  ([, , year]) => year,
);

/** `2022-04` or `2022/04`. */
export const isoMonth: Pattern<Term> = as(
  sequence(
    fullYear,
    glued,
    word('-', '/'),
    glued,
    one(twoDigitMonth),
    not(moreDigits),
    not(sequence(glued, word('-'))),
  ),
  ([year, , , , value]) => monthTerm({ month: value }, year),
);

const verbsAfterMay = word(
  ...'be need have not also include require change take well vary still depend continue lead mean'.split(' '),
);
const beforeMay = new Set(
  'by in of end from until till before after early mid late to and & - / ( , : this next every each since during or on through'.split(
    ' ',
  ),
);

/** "May" is also a verb, and counts only where a month would stand. */
const notTheVerb = where((words, at) => {
  const before = words.texts[at - 1];
  const stands = before === undefined || beforeMay.has(before);
  return words.texts[at] !== 'may' || (stands && !verbsAfterMay(words, at + 1));
});

/** `April 2022`, `Sept 22`, `Jul-12`, `2022-04`, `04/2023`, and the month alone. */
export const month: TermReading = {
  name: 'month',
  summary:
    'A month means its last day. A month without a year is the first one on or after the start of the plan or the round, with a warning.',
  examples: [
    { phrase: 'March 2022', due: '2022-03-31', start: '2022-03-01' },
    { phrase: 'Sept 2022', due: '2022-09-30', start: '2022-09-01' },
    { phrase: 'By end of Dec 2015', due: '2015-12-31' },
    { phrase: 'By end of February 15', due: '2015-02-28' },
    { phrase: 'Jul-12', due: '2012-07-31', start: '2012-07-01' },
    { phrase: 'Apr  2013', due: '2013-04-30', start: '2013-04-01' },
    { phrase: 'April ’23', due: '2023-04-30', start: '2023-04-01' },
    { phrase: '04/2023', due: '2023-04-30', start: '2023-04-01' },
    { phrase: '2022-04', due: '2022-04-30', start: '2022-04-01' },
    { phrase: 'March 2022/23', due: '2023-03-31', start: '2023-03-01' },
    { phrase: 'Febuary 2023', due: '2023-02-28', start: '2023-02-01' },
    { phrase: 'June', anchor: '2012-07-04', due: '2013-06-30', start: '2013-06-01' },
    { phrase: 'published March 2018.', due: '2018-03-31', start: '2018-03-01' },
  ],
  pattern: oneOf<Term>(
    as(sequence(monthName, gluedPair), ([written, year]) => inPair(written, year)),
    as(sequence(oneOf(monthName, misspeltMonth), oneOf(wholeYear, quotedYear)), ([written, year]) =>
      monthTerm(written, year),
    ),
    as(sequence(word('end of', 'end'), maybe(word('the')), monthName, spacedYear), ([, , written, year]) =>
      monthTerm(written, year),
    ),
    as(sequence(oneOf(monthName, misspeltMonth), dashedYear), ([written, year]) =>
      shortYearTerm(written, year),
    ),
    as(sequence(oneOf(monthName, misspeltMonth), spacedYear), ([written, year]) =>
      isRatherADay(written.month, year) ? undefined : shortYearTerm(written, year),
    ),
    as(sequence(fullYear, maybe(word(',')), monthName, not(anyYear)), ([year, , written]) =>
      monthTerm(written, year),
    ),
    as(
      sequence(number(1, 12), glued, word('/', '-', '.'), glued, fullYear, not(moreDigits)),
      ([value, , , , year]) => monthTerm({ month: value }, year),
    ),
    isoMonth,
    as(
      sequence(number(1, 12, 2), glued, word('/'), glued, shortYear, not(moreDigits)),
      ([value, , , , year]) => numericShort(value, year),
    ),
    as(sequence(notTheVerb, monthName, not(strayDigits)), ([, written]) => monthTerm(written)),
  ),
};

/** A month's term; without a year it takes one from its neighbours or from the anchor. */
function monthTerm({ month: value, misspelt }: WrittenMonth, year?: number): Term {
  const name = monthNames[value - 1]!;
  return {
    kind: 'month',
    precision: 'month',
    name,
    counts: 'calendar',
    ...(year !== undefined && { year }),
    ...(misspelt && { warning: `“${misspelt}” is read as ${name}.` }),
    at: (inYear) =>
      dayOf(inYear, value, 1) && stretch(firstOfMonth(inYear, value), lastOfMonth(inYear, value)),
  };
}

function inPair(written: WrittenMonth, year: number): Term {
  const term = monthTerm(written, written.month >= 4 ? year : year + 1);
  return warned(
    term,
    `The month is read as ${term.name} ${term.year}, in the financial year from April ${year}.`,
  );
}

/** A number of two digits after a month is taken for the year, but it could be a day. */
function shortYearTerm(written: WrittenMonth, year: number): Term {
  const term = monthTerm(written, year);
  const date = year % 100;
  if (date < 1 || date > 31) return term;
  return warned(
    term,
    `“${term.name} ${String(date).padStart(2, '0')}” is read as ${term.name} ${year}; if ${date} ${term.name} was meant, write the day in full.`,
  );
}

function numericShort(value: number, year: number): Term | undefined {
  if (year % 100 <= 12 || year % 100 === value + 1) return undefined;
  const term = monthTerm({ month: value }, year);
  return warned(term, `The numbers are read as a month and a year, ${term.name} ${year}.`);
}

/** `March 5` and `March 31` are days; `March 22` is a year. */
export function isRatherADay(value: number, year: number): boolean {
  const date = year % 100;
  return date < 10 || date === Number(lastOfMonth(2023, value).slice(8)) || (value === 2 && date === 29);
}

function twoDigitMonth(text: string): number | undefined {
  return /^(0[1-9]|1[0-2])$/.test(text) ? Number(text) : undefined;
}
