import { anyYear } from '../../calendar/counting.ts';
import { type Day, dayOf, lastOfMonth } from '../../calendar/day.ts';
import { easterOf } from '../../calendar/easter.ts';
import { as, maybe, oneOf, sequence, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import { type Term, warned } from '../term.ts';
import { holidays, holidayWarning } from './season.ts';
import { stretch } from './years.ts';

interface Festival {
  readonly words: readonly string[];
  readonly name: string;
  readonly first: (year: number) => Day | undefined;
  readonly last?: (year: number) => Day | undefined;
  readonly warning?: string;
}

const festivals: readonly Festival[] = [
  { words: ['christmas', 'xmas', 'christmas day'], name: 'Christmas', first: (year) => dayOf(year, 12, 25) },
  {
    words: ["new year's eve", 'new years eve'],
    name: 'New Year’s Eve',
    first: (year) => dayOf(year, 12, 31),
  },
  {
    words: ['new year', 'the new year', 'new calendar year'],
    name: 'new year',
    first: (year) => dayOf(year, 1, 1),
    last: (year) => dayOf(year, 1, 1) && lastOfMonth(year, 1),
    warning: '“New year” is read as January.',
  },
  {
    words: ['easter', 'easter sunday'],
    name: 'Easter',
    first: (year) => (dayOf(year, 1, 1) ? easterOf(year) : undefined),
  },
];

/** `Christmas 2023`, `Easter 2024`, `in the new year`. */
export const festival: TermReading = {
  name: 'festival',
  summary:
    'Christmas is 25 December and Easter is Easter Sunday of the year. “New year” is read as January, with a warning.',
  examples: [
    { phrase: 'prior to Christmas 2023', due: '2023-12-24' },
    { phrase: 'by Easter 2024', due: '2024-03-31' },
    { phrase: 'Easter holidays 2024', due: '2024-03-31' },
    { phrase: 'Christmas', anchor: '2023-03-15', due: '2023-12-25' },
    { phrase: 'new year 2024', due: '2024-01-31', start: '2024-01-01' },
    { phrase: 'in the new year', anchor: '2023-10-01', due: '2024-01-31', start: '2024-01-01' },
  ],
  pattern: oneOf<Term>(
    ...festivals.flatMap((festival) => [
      as(
        sequence(word(...festival.words), holidays, maybe(word(',', 'of')), maybe(anyYear)),
        ([, , , year]) => warned(termOf(festival, year), holidayWarning(festival.name)),
      ),
      as(sequence(word(...festival.words), maybe(word(',', 'of')), anyYear), ([, , year]) =>
        termOf(festival, year),
      ),
      as(word(...festival.words), () => termOf(festival)),
    ]),
  ),
};

function termOf({ name, first, last = first, warning }: Festival, year?: number): Term {
  const term: Term = {
    kind: last === first ? 'exact-date' : 'month',
    precision: last === first ? 'day' : 'approximate',
    name,
    counts: 'calendar',
    ...(year !== undefined && { year }),
    at: (inYear) => stretch(first(inYear), last(inYear)),
  };
  return warned(term, warning);
}
