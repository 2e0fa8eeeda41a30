import { type Day, monthOf, yearOf } from './day.ts';

/** The months in full, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as a paper prints it: `15 March 2023`. */
export function longDay(day: Day): string {
  return `${Number(day.slice(8))} ${longMonth(day)}`;
}

/** A day for a narrow column: `15 Mar 2023`. */
export function shortDay(day: Day): string {
  return `${Number(day.slice(8))} ${monthNames[monthOf(day) - 1]!.slice(0, 3)} ${yearOf(day)}`;
}

/** The month of a day: `March 2023`. */
export function longMonth(day: Day): string {
  return `${monthNames[monthOf(day) - 1]} ${yearOf(day)}`;
}
