import { ordinalEnding } from '../../calendar/counting.ts';
import { addDays, addMonths, type Day, lastOfMonth, monthOf, yearOf } from '../../calendar/day.ts';
import { addInterval, type Interval } from '../../calendar/interval.ts';
import { longDay } from '../../calendar/words.ts';
import { end, maybe, number, oneOf, sequence, word } from '../../text/pattern.ts';
import { locate } from '../locate.ts';
import { has, type Phrase, type PhraseReading, type Verdict } from '../phrase.ts';
import type { DatePart, IntervalPart } from '../scan.ts';
import { joined } from '../term.ts';
import { weekday } from '../terms/exact-day.ts';
import { verdictOf } from './dated.ts';
import { saysOngoing } from './ongoing.ts';

const noAnchor = 'There is no round or start of the plan to count from, so the next time has no date.';
const endOfMonth = sequence(word('end of month', 'month end', 'at end of month', 'at month end'), end);

const dayWords = oneOf<unknown>(weekday, sequence(number(1, 31), maybe(ordinalEnding)));

const lastTime = sequence(
  word('last, previous, previously, most recent, most recently, lastly'),
  maybe(
    word(
      'done, reviewed, completed, held, updated, carried out, undertaken, published, met, review, report, audit, refreshed',
    ),
  ),
  maybe(word('in', 'on', ':', '-')),
);

/** `monthly`, `every 6 weeks`, `31 August (annually)`. */
export const recurring: PhraseReading = {
  name: 'recurring',
  summary:
    'What comes again is due at its next time after the start of the plan or the round: one interval on, or on the date in the year. With a year it is due on that date.',
  examples: [
    { phrase: 'monthly', anchor: '2023-03-15', due: '2023-04-15' },
    { phrase: 'six monthly', anchor: '2022-05-10', due: '2022-11-10' },
    { phrase: 'reviewed every 6 months', anchor: '2022-05-10', due: '2022-11-10' },
    { phrase: 'each quarter', anchor: '2022-05-10', due: '2022-08-10' },
    { phrase: 'biannually', anchor: '2022-05-10', due: '2022-11-10' },
    { phrase: '31 August (annually)', anchor: '2023-06-01', due: '2023-08-31' },
    { phrase: 'from March to June each year', anchor: '2023-01-10', due: '2023-06-30', start: '2023-03-01' },
    { phrase: 'yearly in March', anchor: '2023-06-01', due: '2024-03-31' },
    { phrase: 'end of each quarter', anchor: '2022-05-10', due: '2022-06-30' },
    { phrase: 'quarterly' },
  ],
  read: (phrase) => {
    const { dates, frequencies } = phrase;
    if (dates.length > 1 || saysOngoing(phrase)) return undefined;
    const [date] = dates;
    if (
      date?.term.year !== undefined &&
      frequencies.every(({ from }) => isAdjective(phrase, from)) &&
      !date.isYearly
    ) {
      return undefined;
    }
    if (endOfMonth(phrase.words, 0)) return onPeriodEnd({ months: 1 }, phrase);
    const [often] = frequencies;
    if (date && often && isLastTime(date, phrase)) return nextAfter(date, often, phrase);
    if (date) return often || date.isYearly ? onDate(date, often?.warning, phrase) : undefined;
    if (!often) return undefined;
    return often.isEnd && 'months' in often.interval
      ? onPeriodEnd(often.interval, phrase)
      : oneIntervalOn(often.interval, joined(often.warning, dayUnread(phrase)), phrase);
  },
};

/** "1st of each month": which day of the month it is has no place in an interval. */
function dayUnread(phrase: Phrase): string | undefined {
  return has(phrase, dayWords)
    ? 'Only how often it comes is read, and not on which day: write its next day as a date.'
    : undefined;
}

/** "Annually, last done March 2022". */
function isLastTime({ from }: DatePart, { words }: Phrase): boolean {
  return [from, from - 1, from - 2, from - 3].some((at) => {
    const to = lastTime(words, at)?.to;
    return to !== undefined && to >= from;
  });
}

function nextAfter(date: DatePart, often: IntervalPart, { context }: Phrase): Verdict {
  const { days, warning, error } = locate(date.term, undefined, context);
  const next = days && addInterval(days.last, often.interval);
  const isMonth = days && days.first < days.last && 'months' in often.interval;
  const said = joined(
    often.warning,
    warning,
    days && `Counted from the last time, to ${longDay(days.last)}.`,
  );
  return {
    kind: 'recurring',
    precision: date.term.precision,
    ...(next && { due: isMonth ? lastOfMonth(yearOf(next), monthOf(next)) : next }),
    ...(said && { warning: said }),
    ...(error && { error }),
  };
}

/** "Annual report, June 2023" is not told each year. */
function isAdjective({ words }: Phrase, at: number): boolean {
  return word('annual, biennial, triennial')(words, at) !== undefined;
}

function onDate(date: DatePart, warning: string | undefined, { context }: Phrase): Verdict | undefined {
  if (date.direction === 'from' || date.direction === 'after') return onwards(date, warning, context);
  const verdict = verdictOf(date, context);
  const isWithoutYear = date.term.year === undefined && !date.term.needs;
  const said = joined(warning, isWithoutYear && verdict.due ? date.term.warning : verdict.warning);
  const { warning: _, start, ...rest } = verdict;
  const isSpan = start !== undefined && date.reading === 'range';
  return {
    ...rest,
    ...(isSpan && { start }),
    kind: 'recurring',
    reading: 'recurring',
    ...(said && { warning: said }),
  };
}

/** "Quarterly from April 2022": it has a start, and which of its times is meant is not said. */
function onwards(date: DatePart, warning: string | undefined, context: Phrase['context']): Verdict {
  const { days, warning: guess, error } = locate(date.term, date.direction, context);
  const said = joined(warning, guess);
  return {
    kind: 'recurring',
    precision: days ? date.term.precision : 'none',
    ...(days && { start: date.direction === 'after' ? addDays(days.last, 1) : days.first }),
    ...(said && { warning: said }),
    ...(error && { error }),
  };
}

function oneIntervalOn(
  interval: Interval,
  warning: string | undefined,
  { context: { anchor } }: Phrase,
): Verdict {
  const said = joined(warning, anchor ? undefined : noAnchor);
  return {
    kind: 'recurring',
    precision: anchor ? 'day' : 'none',
    ...(anchor && { due: addInterval(anchor, interval) }),
    ...(said && { warning: said }),
  };
}

function onPeriodEnd({ months }: { readonly months: number }, { context: { anchor } }: Phrase): Verdict {
  return {
    kind: 'recurring',
    precision: anchor ? 'month' : 'none',
    ...(anchor ? { due: endOfPeriod(anchor, months) } : { warning: noAnchor }),
  };
}

/** The end of the month, quarter or year (counted from April) that the day is in. */
function endOfPeriod(day: Day, months: number): Day {
  const into = (monthOf(day) + 8) % months;
  const last = addMonths(day, months - 1 - into);
  return lastOfMonth(yearOf(last), monthOf(last));
}
