import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/timescale/day.ts';

describe('a day or a month in a key', () => {
  test.each([
    ['2023-03-15', '2023-03-15', '2023-03-15', 'day'],
    ['2023-03', '2023-03-01', '2023-03-31', 'month'],
    ['2011-12', '2011-12-01', '2011-12-31', 'month'],
    ['15 March 2023', '2023-03-15', '2023-03-15', 'day'],
    ['15/03/2023', '2023-03-15', '2023-03-15', 'day'],
    ['Wed 15 Mar 2023', '2023-03-15', '2023-03-15', 'day'],
    ['March 2022', '2022-03-01', '2022-03-31', 'month'],
    ['03/2022', '2022-03-01', '2022-03-31', 'month'],
    ['February 2024.', '2024-02-01', '2024-02-29', 'month'],
  ])('%s', (text, first, last, precision) => {
    expect(readDay(text)).toEqual({ text, first, last, precision });
  });

  test.each([
    ['31 June 2022', /not a day that exists/],
    ['2022-02-30', /^30 February 2022 is not a day that exists: February 2022 has 28 days\.$/],
    ['2024-13-01', /^2024-13-01 is not a day that exists: write the year, then the month, then the day/],
    ['2024/13/01', /^2024-13-01 is not/],
    ['13/25/2022', /^13\/25\/2022 is not a day that exists: write the day, then the month/],
    ['March', /No year is given/],
    ['15 March', /No year is given/],
    ['by March 2022', /not a day or a month/],
    ['March 2022 April 2022', /not a day or a month/],
    ['2022/23', /not a day or a month/],
    ['soon', /not a day or a month/],
    ['', /not a day or a month/],
    ['Jul-12', /if 12 July was meant/],
    ['x'.repeat(5000), /not a day or a month/],
  ])('%s is refused with a reason', (text, problem) => {
    const read = readDay(text);
    expect(read.problem).toMatch(problem);
    expect(read.first).toBeUndefined();
  });
});
