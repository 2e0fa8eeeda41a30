import { fullYear } from '../../calendar/counting.ts';
import { as, maybe, oneOf, type Pattern, sequence, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import type { Stretch, Term } from '../term.ts';
import { academicYear, municipalYear, pairName, yearPair } from './years.ts';

interface SortOfYear {
  readonly words: Pattern<string>;
  readonly name: string;
  readonly kind: Term['kind'];
  readonly at: (year: number) => Stretch | undefined;
  readonly warning?: string;
}

const sorts: readonly SortOfYear[] = [
  {
    words: word('academic year', 'school year', 'academic school year', 'ay', 'academic'),
    name: 'the academic year',
    kind: 'school-term',
    at: academicYear,
  },
  {
    words: word('municipal year', 'civic year', 'council year'),
    name: 'the municipal year',
    kind: 'range',
    at: municipalYear,
    warning: 'A municipal year is read as 1 May to 30 April: it runs between two annual meetings.',
  },
];

/** `academic year 2023/24`, `2023/2024 academic year`, `municipal year 2023/24`. */
export const otherYear: TermReading = {
  name: 'academic-or-municipal-year',
  summary: 'An academic year is due on 31 August; a municipal year on 30 April, with a warning.',
  examples: [
    { phrase: '2023/2024 academic year', due: '2024-08-31', start: '2023-09-01' },
    { phrase: 'by the end of academic year 2022/23', due: '2023-08-31' },
    { phrase: 'end of municipal year 2023/24', due: '2024-04-30' },
  ],
  pattern: oneOf<Term>(
    ...sorts.flatMap((sort) => [
      as(sequence(sort.words, maybe(word('of', ',', '-', ':')), yearPair), ([, , year]) =>
        termOf(sort, year),
      ),
      as(sequence(yearPair, sort.words), ([year]) => termOf(sort, year)),
      as(sequence(sort.words, fullYear), ([, year]) =>
        termOf(sort, year, `One year is given: read as ${sort.name} ${pairName(year)}.`),
      ),
    ]),
  ),
};

function termOf({ name, kind, at, warning }: SortOfYear, year: number, doubt?: string): Term {
  const warnings = [warning, doubt].filter((sentence) => sentence !== undefined);
  return {
    kind,
    precision: 'year',
    name: `${name} ${pairName(year)}`,
    counts: 'none',
    year,
    at,
    ...(warnings.length > 0 && { warning: warnings.join(' ') }),
  };
}
