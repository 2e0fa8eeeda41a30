import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../src/calendar/day.ts';
import { easterOf } from '../../src/calendar/easter.ts';
import { isWorkingDay, mondayOf, weekdayNames, weekdayOf } from '../../src/calendar/week.ts';

test.each([
  ['2023-03-15', 'Wednesday', '2023-03-13'],
  ['2023-03-13', 'Monday', '2023-03-13'],
  ['2023-03-19', 'Sunday', '2023-03-13'],
  ['1900-01-01', 'Monday', '1900-01-01'],
  ['2024-02-29', 'Thursday', '2024-02-26'],
])('%s is a %s, in the week of %s', (text, name, monday) => {
  const day = parseDay(text) as Day;
  expect(weekdayNames[weekdayOf(day)]).toBe(name);
  expect(mondayOf(day)).toBe(monday);
  expect(isWorkingDay(day)).toBe(name !== 'Sunday');
});

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i', (year, day) => {
  expect(easterOf(year)).toBe(day);
});
