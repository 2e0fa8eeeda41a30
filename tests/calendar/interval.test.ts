import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '../../src/calendar/day.ts';
import { addInterval, type Interval, lastDayWithin } from '../../src/calendar/interval.ts';
import { readInterval, readLength } from '../../src/calendar/read-interval.ts';

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

describe('a length in words', () => {
  test.each<readonly [string, Interval | undefined]>([
    ['up to 1 month', { months: 1 }],
    ['Up to three months', { months: 3 }],
    ['at most 6 weeks', { days: 42 }],
    ['no more than 10 days', { days: 10 }],
    ['within a fortnight', { days: 14 }],
    ['2 years', { months: 24 }],
    ['0', { days: 0 }],
    ['0 days', { days: 0 }],
    ['monthly', undefined],
    ['every month', undefined],
    ['up to', undefined],
    ['less than 3 months', undefined],
    ['a little', undefined],
    ['1 month or so', undefined],
  ])('%s', (text, interval) => {
    expect(readLength(text)).toEqual(interval);
  });
});

test.each<readonly [string, Interval, string]>([
  ['2022-04-30', { months: 1 }, '2022-05-31'],
  ['2022-04-29', { months: 1 }, '2022-05-29'],
  ['2022-08-31', { months: 6 }, '2023-02-28'],
  ['2023-02-28', { months: 12 }, '2024-02-29'],
  ['2022-06-30', { months: 6 }, '2022-12-31'],
  ['2022-04-30', { days: 0 }, '2022-04-30'],
  ['2022-04-30', { days: 14 }, '2022-05-14'],
])('after %s, the last day within %j is %s', (after, interval, last) => {
  expect(lastDayWithin(interval, parseDay(after)!)).toBe(last);
});
