import { place } from '../../calendar/counting.ts';
import { addDays, type Day, dayOf, daysBetween, firstOfMonth, lastOfMonth } from '../../calendar/day.ts';
import { monthName } from '../../calendar/month.ts';
import { weekdayNames, weekdayOf } from '../../calendar/week.ts';
import { monthNames } from '../../calendar/words.ts';
import { as, maybe, not, number, oneOf, sequence, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import { type Stretch, type Term, warned } from '../term.ts';
import { closingYear, lengthOfMonth, weekday } from './exact-day.ts';
import { stretch } from './years.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];
const of = sequence(maybe(word('of', 'in', ',')), maybe(word('the')));
const monthAndYear = sequence(of, monthName, maybe(closingYear));

/** `last` is 0: a month may have a fourth and a fifth. */
const which = oneOf(
  as(word('last', 'final'), () => 0),
  place,
);

/** The first week is the edge of a month, as its last is. */
const week = oneOf(
  as(sequence(word('week', 'wk'), number(1, 5)), ([, count]) => count),
  as(sequence(not(word('last', 'final')), place, word('week', 'wk')), ([, count]) =>
    count > 1 ? count : undefined,
  ),
);

/** `First Monday in May 2023`, `Week 3 June 2024`. */
export const partOfMonth: TermReading = {
  name: 'part-of-month',
  summary:
    'A weekday by its number in a month is that day. A week by its number counts from the first of the month, seven days to each, with a warning.',
  examples: [
    { phrase: 'First Monday in May 2023', due: '2023-05-01' },
    { phrase: 'last Friday of March 2023', due: '2023-03-31' },
    { phrase: 'Week 3 June 2024', due: '2024-06-21', start: '2024-06-15' },
    { phrase: 'second week of June', anchor: '2023-03-15', due: '2023-06-14', start: '2023-06-08' },
  ],
  pattern: oneOf<Term>(
    as(sequence(which, weekday, monthAndYear), ([nth, name, [, { month }, year]]) => ({
      ...termIn(month, year, (first, last) => nthWeekday(nth, name, first, last)),
      kind: 'exact-date',
      name: `${ordinals[nth - 1] ?? 'last'} ${weekdayNames[name]} of ${monthNames[month - 1]}`,
    })),
    as(sequence(week, monthAndYear), ([count, [, { month }, year]]) => weekTerm(count, month, year)),
  ),
};

function weekTerm(count: number, month: number, year: number | undefined): Term {
  const from = 7 * count - 6;
  const term: Term = {
    ...termIn(month, year, (first, last) => {
      const [start, end] = [addDays(first, from - 1), addDays(first, from + 5)];
      if (end > last) return stretch(start, last);
      return stretch(start, end);
    }),
    why: (inYear) => lengthOfMonth(inYear, month),
    kind: 'range',
    name: `week ${count} of ${monthNames[month - 1]}`,
  };
  return warned(term, `Week ${count} of a month is read as the seven days from day ${from} of it.`);
}

function termIn(
  month: number,
  year: number | undefined,
  find: (first: Day, last: Day) => Stretch | undefined,
): Omit<Term, 'kind' | 'name'> {
  return {
    precision: 'day',
    counts: 'calendar',
    ...(year !== undefined && { year }),
    at: (inYear) => dayOf(inYear, month, 1) && find(firstOfMonth(inYear, month), lastOfMonth(inYear, month)),
  };
}

/** The nth weekday of a month; 0 is the last. */
function nthWeekday(nth: number, name: number, first: Day, last: Day): Stretch | undefined {
  const start = addDays(first, (name - weekdayOf(first) + 7) % 7);
  const weeks = nth === 0 ? Math.floor(daysBetween(start, last) / 7) : nth - 1;
  const day = addDays(start, 7 * weeks);
  return stretch(day, day);
}
