import { addDays, addMonths, type Day, lastOfMonth, monthOf, yearOf } from './day.ts';
import { isWorkingDay } from './week.ts';

/** A length of time in calendar units. Years are twelve months, weeks seven days; working days are Monday to Friday. */
export type Interval =
  | { readonly months: number }
  | { readonly days: number }
  | { readonly workingDays: number };

/** The day that lies the interval before another; 31 August less six months is the last of February. */
export function subtractInterval(from: Day, interval: Interval): Day {
  if ('months' in interval) return addMonths(from, -interval.months);
  if ('days' in interval) return addDays(from, -interval.days);
  return addWorkingDays(from, interval.workingDays, -1);
}

/** The day that lies the interval after another; 31 August and six months is the last of February. */
export function addInterval(to: Day, interval: Interval): Day {
  if ('months' in interval) return addMonths(to, interval.months);
  if ('days' in interval) return addDays(to, interval.days);
  return addWorkingDays(to, interval.workingDays, 1);
}

/** The last day that is not more than the interval after another; a month after a month’s end is the next month’s end. */
export function lastDayWithin(interval: Interval, after: Day): Day {
  const last = addInterval(after, interval);
  return 'months' in interval && isMonthEnd(after) ? lastOfMonth(yearOf(last), monthOf(last)) : last;
}

function isMonthEnd(day: Day): boolean {
  return monthOf(addDays(day, 1)) !== monthOf(day);
}

function addWorkingDays(from: Day, count: number, step: 1 | -1): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** Counted from a day in a leap year, so that a year is longer than 365 days. */
export function isLonger(one: Interval, other: Interval): boolean {
  const start = '2024-01-01' as Day;
  return addInterval(start, one) > addInterval(start, other);
}
