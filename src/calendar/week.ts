import { addDays, type Day, dayOf, daysBetween } from './day.ts';

/** The days of the week, Monday first. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const aMonday = dayOf(1900, 1, 1)!;

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((daysBetween(aMonday, day) % 7) + 7) % 7;
}

/** Monday to Friday. Bank holidays are not known here and count as working days. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) < 5;
}

/** The Monday of the week that the day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdayOf(day));
}
