import { end, maybe, oneOf, sequence, word } from '../text/pattern.ts';
import { splitWords } from '../text/words.ts';
import { addDays, addMonths, type Day } from './day.ts';
import { frequency } from './frequency.ts';
import { timeSpan } from './time-span.ts';
import { isWorkingDay } from './week.ts';

/** A length of time in calendar units. Years are twelve months, weeks seven days; working days are Monday to Friday. */
export type Interval =
  | { readonly months: number }
  | { readonly days: number }
  | { readonly workingDays: number };

/** The day that lies the interval after another; 31 August and six months is the last of February. */
export function addInterval(to: Day, interval: Interval): Day {
  if ('months' in interval) return addMonths(to, interval.months);
  if ('days' in interval) return addDays(to, interval.days);
  let day = to;
  for (let left = interval.workingDays; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** Reads `every 12 months`, `12 months`, `annually`, `six monthly`; undefined when the text is no interval. */
export function readInterval(text: string): Interval | undefined {
  return wholeInterval(splitWords(text.slice(0, 100)), 0)?.value[1].interval;
}

const wholeInterval = sequence(
  maybe(word('at least', 'reviewed', 'review')),
  oneOf(frequency, timeSpan),
  end,
);
