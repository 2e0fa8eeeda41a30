import { addDays, daysBetween } from '../../calendar/day.ts';
import { weekdayNames } from '../../calendar/week.ts';
import { word } from '../../text/pattern.ts';
import { locate } from '../locate.ts';
import { nameOf } from '../naming.ts';
import { has, type Phrase, type PhraseReading, type Verdict } from '../phrase.ts';
import type { DatePart } from '../scan.ts';
import { type Context, joined, type Stretch, type Term } from '../term.ts';
import { conditionWords, eventWords } from './conditional.ts';

const weekday = word(weekdayNames.join(', ').toLowerCase());
const paused = word('on hold', 'paused', 'suspended');

/** One date, with or without words around it. */
export const dated: PhraseReading = {
  name: 'range',
  summary:
    'Two dates joined by a dash, “to” or “between … and” are a range: it starts on the first day and is due on the last. A year or month that one end lacks is taken from the other.',
  examples: [
    { phrase: 'April 2023 – June 2023', due: '2023-06-30', start: '2023-04-01' },
    { phrase: 'April – June 2023', due: '2023-06-30', start: '2023-04-01' },
    { phrase: 'June/July 2012', due: '2012-07-31', start: '2012-06-01' },
    { phrase: 'September 2020 to July 2021', due: '2021-07-31', start: '2020-09-01' },
    { phrase: '1 April - 30 June 2023', due: '2023-06-30', start: '2023-04-01' },
    { phrase: 'between April and June 2023', due: '2023-06-30', start: '2023-04-01' },
    { phrase: 'November – January 2023', due: '2023-01-31', start: '2022-11-01' },
  ],
  read: (phrase) => {
    const [date] = phrase.dates;
    if (!date) return undefined;
    const verdict = verdictOf(date, phrase.context);
    const warning = joined(verdict.warning, ...doubts(phrase, date));
    const earlier = phrase.revised && nameOf(phrase.revised.earlier.term);
    return { ...verdict, ...(earlier && { earlier }), ...(warning && { warning }) };
  },
};

/** The reading of one date that falls due. */
export function verdictOf(date: DatePart, context: Context): Verdict {
  const { term, reading, direction, isEnd } = date;
  const { days, warning, error } = locate(term, direction, context);
  const said = joined(warning, byYear(date));
  const base = {
    kind: days && isHalfYear(term, days) ? 'half-year' : term.kind,
    reading,
    ...(said && { warning: said }),
    ...(error && { error }),
  } as const;
  if (!days) return { ...base, precision: 'none' };
  if (direction === 'before' && !term.isEnd)
    return { ...base, precision: term.precision, due: addDays(days.first, -1) };
  const isDeadline = direction === 'by' || direction === 'until' || isEnd || days.first === days.last;
  return { ...base, precision: term.precision, ...(!isDeadline && { start: days.first }), due: days.last };
}

/** A range over exactly one half of the financial year. */
function isHalfYear({ kind }: Term, { first, last }: Stretch): boolean {
  const ends = `${first.slice(5)} ${last.slice(5)}`;
  return (
    kind === 'range' && (ends === '04-01 09-30' || ends === '10-01 03-31') && daysBetween(first, last) < 200
  );
}

function byYear({ reading, direction, isEnd, term }: DatePart): string | undefined {
  return reading === 'year' && direction === 'by' && !isEnd && term.precision === 'year' && !term.warning
    ? `“By ${term.year}” is read as by the end of ${term.year}.`
    : undefined;
}

/** "AGM 2023": words that were not understood, and a year after them. */
function yearOnly({ rest }: Phrase, { reading, direction, isEnd, from, term }: DatePart): string | undefined {
  const isNamed = reading === 'year' && !direction && !isEnd && /^\p{L}/u.test(rest.texts[from - 1] ?? '');
  return isNamed
    ? `Only the year ${term.year} is read: write the day or the month if there is one.`
    : undefined;
}

function doubts(phrase: Phrase, date: DatePart): readonly (string | undefined)[] {
  return [
    yearOnly(phrase, date),
    phrase.revised &&
      `Two dates are given: ${nameOf(date.term)} is read as the one in force, and ${nameOf(phrase.revised.earlier.term)} as the one before it. Write the earlier one as the timescale and the later under “revisions”.`,
    has(phrase, conditionWords) || has(phrase, eventWords)
      ? 'The words around the date make it depend on something else.'
      : undefined,
    has(phrase, weekday) ? 'The day of the week is not read: write the day as a date.' : undefined,
    has(phrase, word('?'))
      ? 'A question mark stands beside the date: take it away once the date is agreed.'
      : undefined,
    has(phrase, paused) ? 'The words say that it is paused: write “state: paused” in an update.' : undefined,
  ];
}
