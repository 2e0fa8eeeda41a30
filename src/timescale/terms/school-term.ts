import type { Term as SchoolTerm } from '../../calendar/calendar.ts';
import { anyYear } from '../../calendar/counting.ts';
import { firstOfMonth, lastOfMonth } from '../../calendar/day.ts';
import { monthName } from '../../calendar/month.ts';
import { as, maybe, number, oneIn, oneOf, sequence, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import { type Term, warned } from '../term.ts';
import { dayIn } from './season.ts';
import { stretch, yearPair } from './years.ts';

const names: ReadonlyMap<string, SchoolTerm> = new Map([
  ['autumn', 'autumn'],
  ['christmas', 'autumn'],
  ['spring', 'spring'],
  ['easter', 'spring'],
  ['summer', 'summer'],
]);
const name = oneIn(names);
const term = as(sequence(name, word('term', 'terms', 'school term')), ([which]) => which);
const halfTerm = as(sequence(name, word('half term')), ([which]) => which);
const halfNumber = as(sequence(name, maybe(word('term')), number(1, 2)), ([which, , half]) =>
  numbered(which, half),
);
const termNumber = as(sequence(word('term', 't'), number(1, 6)), ([, place]) =>
  numbered((['autumn', 'spring', 'summer'] as const)[Math.ceil(place / 2) - 1]!, place % 2 === 1 ? 1 : 2),
);
const seasonsOfTerms: readonly SchoolTerm[] = ['autumn', 'spring', 'summer'];
const monthOfHalfTerm: Readonly<Record<SchoolTerm, number>> = { autumn: 10, spring: 2, summer: 5 };

/** `Summer term 2017`, `Autumn Term 2023/24`, `autumn half term`. */
export const schoolTerm: TermReading = {
  name: 'school-term',
  summary:
    'A school term is due on its last day: autumn 31 December, spring 31 March, summer 31 July, unless `rag.yaml` says otherwise. A half term is read as the end of October, February or May, with a warning.',
  examples: [
    { phrase: 'Summer term 2017', due: '2017-07-31', start: '2017-04-01' },
    { phrase: 'by Autumn Term 2013', due: '2013-12-31' },
    { phrase: 'Spring term 2023/24', due: '2024-03-31', start: '2024-01-01' },
    { phrase: 'before the start of the autumn term', anchor: '2023-03-15', due: '2023-08-31' },
    { phrase: 'October half term 2023', due: '2023-10-31', start: '2023-10-01' },
    { phrase: 'half term Feb 2025', due: '2025-02-28', start: '2025-02-01' },
    { phrase: 'Spring half-term 2024', due: '2024-02-29', start: '2024-02-01' },
  ],
  pattern: oneOf<Term>(
    ...[
      { words: term, make: schoolTermOf },
      { words: halfTerm, make: halfTermOf },
    ].flatMap(({ words, make }) => [
      as(sequence(words, maybe(word('of', ',', '-')), yearPair), ([which, , from]) =>
        make(which, which === 'autumn' ? from : from + 1),
      ),
      as(sequence(words, maybe(word('of', ',', 'in', '-')), anyYear), ([which, , year]) => make(which, year)),
      as(sequence(anyYear, words), ([year, which]) => make(which, year)),
      as(words, (which) => make(which)),
    ]),
    ...[halfNumber, termNumber].flatMap((numbers) => [
      as(sequence(numbers, maybe(word(',', 'of', '-')), yearPair), ([{ which, make }, , from]) =>
        make(which === 'autumn' ? from : from + 1),
      ),
      as(sequence(numbers, maybe(word(',', 'of', '-')), anyYear), ([{ make }, , year]) => make(year)),
    ]),
    as(halfNumber, ({ make }) => make()),
    as(sequence(name, anyYear, word('term')), ([which, year]) => schoolTermOf(which, year)),
    as(
      sequence(word('half term'), maybe(word('in', 'of', ',', '-')), monthName, maybe(anyYear)),
      ([, , { month }, year]) => {
        const which = seasonsOfTerms.find((each) => monthOfHalfTerm[each] === month);
        return which && halfTermOf(which, year);
      },
    ),
    ...(['october', 'february', 'may'] as const).flatMap((month, at) => {
      const which = (['autumn', 'spring', 'summer'] as const)[at]!;
      return [
        as(sequence(word(`${month} half term`), anyYear), ([, year]) => halfTermOf(which, year)),
        as(word(`${month} half term`), () => halfTermOf(which)),
      ];
    }),
  ),
};

function schoolTermOf(which: SchoolTerm, year?: number): Term {
  return {
    kind: 'school-term',
    precision: 'term',
    name: `${which} term`,
    counts: 'calendar',
    ...(year !== undefined && { year }),
    at: (inYear, { calendar }) =>
      stretch(dayIn(inYear, calendar.terms[which].start), dayIn(inYear, calendar.terms[which].end)),
  };
}

function halfTermOf(which: SchoolTerm, year?: number): Term {
  const month = monthOfHalfTerm[which];
  return warned(
    {
      ...schoolTermOf(which, year),
      precision: 'approximate',
      name: `${which} half term`,
      at: (inYear) => stretch(firstOfMonth(inYear, month), lastOfMonth(inYear, month)),
    },
    'A half term has no fixed days: read as the end of its month.',
  );
}

/** The first or the second half of a term: up to its half term, or up to its end. */
function numbered(which: SchoolTerm, half: number) {
  const whole = half === 1 ? halfTermOf : schoolTermOf;
  const warning = 'Terms by number are read as the six of a school year, two to a season.';
  return { which, make: (year?: number): Term => warned(whole(which, year), warning) };
}
