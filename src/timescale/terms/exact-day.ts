import { anyYear, cutYear, ordinalEnding, shortYear, writtenYear } from '../../calendar/counting.ts';
import { dayOf, lastOfMonth } from '../../calendar/day.ts';
import { misspeltMonth, monthName, type WrittenMonth } from '../../calendar/month.ts';
import { weekdayNames, weekdayOf } from '../../calendar/week.ts';
import { longDay, monthNames } from '../../calendar/words.ts';
import { as, glued, maybe, not, number, oneIn, oneOf, sequence, where, word } from '../../text/pattern.ts';
import type { TermReading } from '../reading.ts';
import { type Term, warned } from '../term.ts';
import { isRatherADay } from './month.ts';
import { moreDigits, strayDigits, stretch } from './years.ts';

const slash = word('/', '.', '-');
export const gap = maybe(word('-', '/', '.', ',', 'of'));
const anyMonth = oneOf(monthName, misspeltMonth);

const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((name, at) =>
    [...name].map((_, length) => [name.slice(0, length + 1).toLowerCase(), at] as const),
  ),
);

/** The day of the week, which may stand before a date; 0 is Monday. */
export const weekday = as(
  sequence(
    oneIn(new Map([...weekdays].filter(([text]) => text.length >= 3))),
    maybe(word(',')),
    maybe(word('the')),
  ),
  ([value]) => value,
);

const ordinal = as(sequence(number(1, 99, 2), ordinalEnding), ([date]) => date);
export const date = oneOf(ordinal, number(0, 99, 2));
export const closingYear = as(
  sequence(
    gap,
    oneOf(
      as(sequence(maybe(word("'")), oneOf(writtenYear, cutYear)), ([, year]) => year),
      as(sequence(shortYear, not(monthName)), ([year]) => year),
    ),
    not(moreDigits),
  ),
  ([, year]) => year,
);

const numbered = new Set(
  'phase stage part step option tranche wave cohort no number week item action priority level tier section appendix annex para paragraph point recommendation rec line page objective goal aim target milestone version group strand theme workstream standard band lot site ward round gate area outcome ambition'.split(
    ' ',
  ),
);

/** Found when the number that follows does not belong to the word before it, as in "Phase 1 April 2022". */
const notNumbered = where(({ texts }, at) => !numbered.has(texts[at - 1] ?? ''));

/** `15 March 2023`, `Monday 5th of June 23`, `March 31st, 2023`, `15/12/15`, `17.7.12`, `2022-04-30`, `13 Nov`. */
export const exactDay: TermReading = {
  name: 'exact-day',
  summary:
    'A day is that day. Numbers are day, month, year, never month first; two digits are a year of this century. Without a year it is the first such day on or after the start of the plan or the round, with a warning.',
  examples: [
    { phrase: '15/12/15', due: '2015-12-15' },
    { phrase: '17.7.12', due: '2012-07-17' },
    { phrase: '5/11/2015', due: '2015-11-05' },
    { phrase: '31-Mar-2020', due: '2020-03-31' },
    { phrase: 'by 17th March 2018', due: '2018-03-17' },
    { phrase: '31/10/202 1', due: '2021-10-31' },
    { phrase: '08-Oct- 2019', due: '2019-10-08' },
    { phrase: 'Mon 5 June 2023', due: '2023-06-05' },
    { phrase: 'March 31st, 2023', due: '2023-03-31' },
    { phrase: '2022-04-30', due: '2022-04-30' },
    { phrase: '13 Nov', anchor: '2012-07-04', due: '2012-11-13' },
    { phrase: 'Meeting held by 28 February 2014', due: '2014-02-28' },
    { phrase: 'prior to 1 May 2023', due: '2023-04-30' },
  ],
  pattern: oneOf<Term>(
    as(
      sequence(writtenYear, slash, number(1, 99, 2), slash, number(1, 99, 2), not(moreDigits)),
      ([year, , month, , day]) => (month > 12 ? isoTerm(year, month, day) : dayTerm(day, { month }, year)),
    ),
    as(
      sequence(
        maybe(weekday),
        number(1, 99, 2),
        slash,
        number(1, 99, 2),
        slash,
        oneOf(anyYear, writtenYear),
        not(moreDigits),
      ),
      ([name, day, , month, , year]) => onWeekday(dayTerm(day, { month }, year), name),
    ),
    as(
      sequence(notNumbered, maybe(weekday), date, gap, anyMonth, closingYear),
      ([, name, day, , month, year]) => onWeekday(dayTerm(day, month, year), name),
    ),
    as(
      sequence(
        maybe(weekday),
        monthName,
        maybe(word('the')),
        date,
        maybe(word(',')),
        writtenYear,
        not(moreDigits),
      ),
      ([name, month, , day, , year]) => onWeekday(dayTerm(day, month, year), name),
    ),
    as(
      sequence(
        maybe(weekday),
        monthName,
        maybe(word('the')),
        ordinal,
        maybe(word(',')),
        shortYear,
        not(monthName),
      ),
      ([name, month, , day, , year]) => onWeekday(dayTerm(day, month, year), name),
    ),
    as(sequence(notNumbered, maybe(weekday), date, gap, monthName, not(strayDigits)), ([, , day, , month]) =>
      day > 31 || day === 0 ? undefined : dayTerm(day, month),
    ),
    as(sequence(number(1, 31, 2), number(1, 12, 2), writtenYear), ([day, month, year]) =>
      warned(dayTerm(day, { month }, year), 'The three numbers are read as day, month and year.'),
    ),
    as(sequence(monthName, maybe(word('the')), ordinal), ([month, , day]) => dayTerm(day, month)),
    as(sequence(monthName, number(1, 31, 2), not(monthName), not(moreDigits)), ([month, day]) =>
      isRatherADay(month.month, day)
        ? warned(
            dayTerm(day, month),
            `“${monthNames[month.month - 1]} ${day}” is read as a day, not as a year.`,
          )
        : undefined,
    ),
    as(
      sequence(number(1, 31), glued, word('/'), glued, number(1, 12), not(moreDigits)),
      ([day, , , , month]) =>
        isFraction(day, month)
          ? undefined
          : warned(dayTerm(day, { month }), 'The two numbers are read as a day and a month.'),
    ),
  ),
};

/** A day's term. A day that the month does not have is kept, so that it can be said. */
function dayTerm(day: number, { month, misspelt }: WrittenMonth, year?: number): Term {
  const inWords = monthNames[month - 1];
  const name = inWords ? `${day} ${inWords}` : `${day}/${month}/${year}`;
  return {
    kind: 'exact-date',
    precision: 'day',
    name,
    counts: 'calendar',
    ...(year !== undefined && { year }),
    ...(misspelt && { warning: `“${misspelt}” is read as ${monthNames[month - 1]}.` }),
    ...(inWords && { why: (inYear) => lengthOfMonth(inYear, month) }),
    at: (inYear) => stretch(dayOf(inYear, month, day), dayOf(inYear, month, day)),
  };
}

/** `2024-13-01`, named in its own order. */
function isoTerm(year: number, month: number, day: number): Term {
  const [inMonth, inDay] = [month, day].map((value) => String(value).padStart(2, '0'));
  return {
    ...dayTerm(day, { month }, year),
    name: `${year}-${inMonth}-${inDay}`,
    why: () => 'write the year, then the month, then the day, as in 2022-06-30.',
  };
}

/** `June 2022 has 30 days.` */
export function lengthOfMonth(year: number, month: number): string {
  return `${monthNames[month - 1]} ${year} has ${Number(lastOfMonth(year, month).slice(8))} days.`;
}

function onWeekday(term: Term, name: number | undefined): Term {
  const day = term.year === undefined || name === undefined ? undefined : dayOfTerm(term, term.year);
  if (!day || weekdayOf(day) === name) return term;
  return warned(term, `${longDay(day)} is a ${weekdayNames[weekdayOf(day)]}, not a ${weekdayNames[name!]}.`);
}

function dayOfTerm(term: Term, year: number) {
  return term.at(year, undefined as never)?.first;
}

/** A third or a quarter of something, a financial year (`11/12`), or twenty-four hours every day. */
function isFraction(day: number, month: number): boolean {
  return (day < month && month <= 5) || (day >= 10 && month === day + 1) || (day === 24 && month === 7);
}
