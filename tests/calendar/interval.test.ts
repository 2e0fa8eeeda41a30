import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '../../src/calendar/day.ts';
import { addInterval, type Interval } from '../../src/calendar/interval.ts';
import { readInterval } from '../../src/calendar/read-interval.ts';

describe('an interval in words', () => {
  test.each<readonly [string, Interval]>([
    ['every 12 months', { months: 12 }],
    ['12 months', { months: 12 }],
    ['Every year', { months: 12 }],
    ['annually', { months: 12 }],
    ['six monthly', { months: 6 }],
    ['6-monthly', { months: 6 }],
    ['half-yearly', { months: 6 }],
    ['twice a year', { months: 6 }],
    ['three times a year', { months: 4 }],
    ['quarterly', { months: 3 }],
    ['each quarter', { months: 3 }],
    ['every other month', { months: 2 }],
    ['fortnightly', { days: 14 }],
    ['every 6 weeks', { days: 42 }],
    ['every six weeks.', { days: 42 }],
    ['twenty-four months', { months: 24 }],
    ['2 yrs', { months: 24 }],
    ['6 to 12 months', { months: 12 }],
    ['10 working days', { workingDays: 10 }],
    ['a couple of weeks', { days: 14 }],
  ])('%s', (text, interval) => {
    expect(readInterval(text)).toEqual(interval);
  });

  test.each([
    '',
    'soon',
    'every',
    'months',
    '0 months',
    'every 12 months or so',
    '1000 months',
    'April 2022',
  ])('%j is none', (text) => {
    expect(readInterval(text)).toBeUndefined();
  });
});

test.each<readonly [string, Interval, string]>([
  ['2023-03-15', { months: 12 }, '2024-03-15'],
  ['2023-08-31', { months: 6 }, '2024-02-29'],
  ['2023-03-15', { days: 14 }, '2023-03-29'],
  ['2023-03-17', { workingDays: 1 }, '2023-03-20'],
  ['2023-03-18', { workingDays: 5 }, '2023-03-24'],
])('%s and %o is %s', (from, interval, to) => {
  expect(addInterval(parseDay(from) as Day, interval)).toBe(to);
});
