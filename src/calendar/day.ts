import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';

declare const day: unique symbol;

/** A calendar day as `YYYY-MM-DD`: no clock, no time zone. Days compare as text. */
export type Day = string & { readonly [day]: true };

/** Whole days that `parseDay` accepts lie in these years; a date outside them is taken for a slip of the pen. */
export const firstYear = 1900;
export const lastYear = 2199;

/** The day with these numbers (month 1 to 12), or undefined when the calendar has no such day: 31 June, 29 February 2023. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(year >= firstYear && year <= lastYear) || !(month >= 1 && month <= 12) || date < 1) return undefined;
  if (date > daysInMonth(year, month)) return undefined;
  return iso(year, month, date);
}

/** Reads exactly `YYYY-MM-DD`; anything else, or a day that does not exist, is undefined. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** Orders days, the earliest first; what has none, before all that have one. */
export function compareDays(a: Day | undefined, b: Day | undefined): number {
  const first = a ?? '';
  const second = b ?? '';
  return first < second ? -1 : first > second ? 1 : 0;
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(of: Day): number {
  return Number(of.slice(5, 7));
}

export function firstOfMonth(year: number, month: number): Day {
  return iso(year, month, 1);
}

export function lastOfMonth(year: number, month: number): Day {
  return iso(year, month, daysInMonth(year, month));
}

export function addDays(to: Day, count: number): Day {
  return fromDate(addDaysTo(toDate(to), count));
}

/** The same date that many months on; a date the month lacks becomes its last day (31 August + 6 months = 28 February). */
export function addMonths(to: Day, count: number): Day {
  return fromDate(addMonthsTo(toDate(to), count));
}

/** Days from one day to the other: negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

function daysInMonth(year: number, month: number): number {
  return lastDayOfMonth(new UTCDateMini(year, month - 1, 1)).getDate();
}

function iso(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}

function toDate(of: Day): Date {
  return new UTCDateMini(yearOf(of), monthOf(of) - 1, Number(of.slice(8, 10)));
}

function fromDate(date: Date): Day {
  return iso(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
