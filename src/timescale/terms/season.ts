import type { Calendar, MonthDay, Season } from '../../calendar/calendar.ts';
import { anyYear } from '../../calendar/counting.ts';
import { type Day, dayOf, lastOfMonth } from '../../calendar/day.ts';
import { as, maybe, not, oneIn, oneOf, sequence, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import { type Term, warned } from '../term.ts';
import { moreDigits, pairName, stretch, yearPair } from './years.ts';

const seasonWord = oneIn(
  new Map<string, Season>((['spring', 'summer', 'autumn', 'winter'] as const).map((name) => [name, name])),
);
const gap = maybe(word(',', 'of', '-', '/', 'in'));
/** School holidays, and the recess of a council or of Parliament. */
export const holidays = word('holiday, holidays, hols, school holidays, break, recess, vacation');

export function holidayWarning(name: string): string {
  return `The days of holidays are not known here: read as ${name}. Write the day, if another is meant.`;
}

const notATerm = not(word('term', 'terms', 'half', 'half term'));

/** `Spring 2023`, `Winter 2012/13`, `the Summer`. */
export const season: TermReading = {
  name: 'season',
  summary:
    'Spring is due on 31 May, summer on 31 August, autumn on 30 November, winter on the last of February of the year after, with a warning. `rag.yaml` can set other days.',
  examples: [
    { phrase: 'Spring 2023', due: '2023-05-31', start: '2023-03-01' },
    { phrase: 'by Summer 2023', due: '2023-08-31' },
    { phrase: 'Winter 2012', due: '2013-02-28', start: '2012-12-01' },
    { phrase: 'Winter 2023/24', due: '2024-02-29', start: '2023-12-01' },
    { phrase: 'Summer/Autumn 2022', due: '2022-11-30', start: '2022-06-01' },
    { phrase: 'before the Summer', anchor: '2023-03-15', due: '2023-05-31' },
    { phrase: 'Summer holidays 2024', due: '2024-08-31', start: '2024-06-01' },
    { phrase: 'after the summer', anchor: '2023-03-15', start: '2023-09-01' },
    { phrase: 'later in the Spring', anchor: '2023-03-15', due: '2023-05-31', start: '2023-05-01' },
  ],
  pattern: oneOf<Term>(
    as(sequence(seasonWord, gap, yearPair), ([name, , year]) => inPair(name, year)),
    as(sequence(seasonWord, gap, anyYear, not(moreDigits)), ([name, , year]) => dated(name, year)),
    as(sequence(seasonWord, holidays, gap, maybe(anyYear)), ([name, , , year]) =>
      warned(seasonTerm(name, year), holidayWarning(name)),
    ),
    as(sequence(anyYear, seasonWord, notATerm, not(anyYear)), ([year, name]) => dated(name, year)),
    as(sequence(seasonWord, notATerm), ([name]) => seasonTerm(name)),
  ),
};

function seasonTerm(season: Season, year?: number): Term {
  return {
    kind: 'season',
    precision: 'season',
    name: season,
    counts: 'calendar',
    ...(year !== undefined && { year }),
    at: (inYear, { calendar }) => seasonIn(calendar, season, inYear),
  };
}

function dated(name: Season, year: number): Term {
  const term = seasonTerm(name, year);
  return name === 'winter'
    ? warned(
        term,
        `Winter ${year} is read as the winter that begins in December ${year}; if another was meant, write ${pairName(year - 1)} or ${pairName(year)}.`,
      )
    : term;
}

function inPair(name: Season, from: number): Term {
  if (name === 'winter') return seasonTerm(name, from);
  const year = name === 'spring' ? from + 1 : from;
  return warned(seasonTerm(name, year), `Read as ${name} ${year}, in ${pairName(from)}.`);
}

function seasonIn(calendar: Calendar, season: Season, year: number) {
  const { start, end } = calendar.seasons[season];
  const isAcrossYears = end.month < start.month || (end.month === start.month && end.date < start.date);
  return stretch(dayIn(year, start), dayIn(isAcrossYears ? year + 1 : year, end));
}

/** 29 February stands for the last day of the month. */
export function dayIn(year: number, { month, date }: MonthDay): Day | undefined {
  return dayOf(year, month, date) ?? (month === 2 && dayOf(year, 2, 1) ? lastOfMonth(year, 2) : undefined);
}
