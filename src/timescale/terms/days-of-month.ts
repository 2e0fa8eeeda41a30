import { dayOf } from '../../calendar/day.ts';
import { monthName } from '../../calendar/month.ts';
import { monthNames } from '../../calendar/words.ts';
import { as, maybe, sequence, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import type { Term } from '../term.ts';
import { closingYear, date, gap, weekday } from './exact-day.ts';
import { stretch } from './years.ts';

const joiner = word('-, /, to, and, &, until, or');

/** `22-23 June 2023`, `1st to 5th May`. */
export const daysOfMonth: TermReading = {
  name: 'days-of-month',
  summary: 'Two days of one month: it starts on the first and is due on the last.',
  examples: [
    { phrase: '22-23 June 2023', due: '2023-06-23', start: '2023-06-22' },
    { phrase: '1st to 5th May 2023', due: '2023-05-05', start: '2023-05-01' },
    { phrase: '14/15 March 2023', due: '2023-03-15', start: '2023-03-14' },
    { phrase: '6 & 7 July', anchor: '2023-03-15', due: '2023-07-07', start: '2023-07-06' },
  ],
  pattern: as(
    sequence(maybe(weekday), date, joiner, maybe(weekday), date, gap, monthName, maybe(closingYear)),
    ([, from, , , to, , { month }, year]): Term => ({
      kind: 'range',
      precision: 'day',
      name: `${from} to ${to} ${monthNames[month - 1]}`,
      counts: 'calendar',
      ...(year !== undefined && { year }),
      at: (inYear) => stretch(dayOf(inYear, month, from), dayOf(inYear, month, to)),
    }),
  ),
};
