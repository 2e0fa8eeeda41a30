import { type Day, dayOf } from './day.ts';

/** Easter Sunday of a year, by the method of Meeus, Jones and Butcher for the Gregorian calendar. */
export function easterOf(year: number): Day {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = Math.floor((century + 8) / 25);
  const epact =
    (19 * moon + century - Math.floor(century / 4) - Math.floor((century - shift + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((moon + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)!;
}
