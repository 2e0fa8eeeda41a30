import { dayOf } from '../../calendar/day.ts';
import { monthName } from '../../calendar/month.ts';
import { monthNames } from '../../calendar/words.ts';
import { as, maybe, oneOf, pattern, sequence, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import { type Term, warned } from '../term.ts';
import { closingYear, date, gap, lengthOfMonth, weekday } from './exact-day.ts';
import { stretch } from './years.ts';

const joiner = word('-, /, to, and, &, until, or');
const separator = oneOf<unknown>(sequence(word(','), maybe(word('and', '&'))), word('and', '&'));

/** The first and the last of three days or more: `14, 21 and 28`. */
const severalDates = pattern(date.first, (words, at) => {
  const days: number[] = [];
  let to = at;
  for (let next = date(words, at); next && days.length < 12; ) {
    days.push(next.value);
    to = next.to;
    next = date(words, separator(words, to)?.to ?? words.texts.length);
  }
  return days.length < 3 ? undefined : { value: [days[0]!, days.at(-1)!] as const, to };
});

/** `22-23 June 2023`, `1st to 5th May`. */
export const daysOfMonth: TermReading = {
  name: 'days-of-month',
  summary: 'Two days of one month, or more: it starts on the first and is due on the last.',
  examples: [
    { phrase: '22-23 June 2023', due: '2023-06-23', start: '2023-06-22' },
    { phrase: '1st to 5th May 2023', due: '2023-05-05', start: '2023-05-01' },
    { phrase: '14, 21 and 28 June 2023', due: '2023-06-28', start: '2023-06-14' },
    { phrase: '14/15 March 2023', due: '2023-03-15', start: '2023-03-14' },
    { phrase: '6 & 7 July', anchor: '2023-03-15', due: '2023-07-07', start: '2023-07-06' },
  ],
  pattern: oneOf<Term>(
    as(
      sequence(maybe(weekday), date, joiner, maybe(weekday), date, gap, monthName, maybe(closingYear)),
      ([, from, , , to, , { month }, year]) => daysTerm(from, to, month, year),
    ),
    as(sequence(severalDates, gap, monthName, maybe(closingYear)), ([[from, to], , { month }, year]) =>
      warned(daysTerm(from, to, month, year), 'Several dates are listed: read as due on the last of them.'),
    ),
  ),
};

function daysTerm(from: number, to: number, month: number, year: number | undefined): Term {
  return {
    kind: 'range',
    precision: 'day',
    name: `${from} to ${to} ${monthNames[month - 1]}`,
    counts: 'calendar',
    ...(year !== undefined && { year }),
    why: (inYear) => lengthOfMonth(inYear, month),
    at: (inYear) => stretch(dayOf(inYear, month, from), dayOf(inYear, month, to)),
  };
}
