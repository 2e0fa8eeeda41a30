import { expect, test } from 'vitest';
import { monthEndFor } from '../../src/timescale/month-end.ts';

test.each([
  ['31 June 2022', '30 June 2022'],
  ['by 29th February 2023', '28 February 2023'],
  ['30 Feb 2024', '29 February 2024'],
  ['2022-06-31', '2022-06-30'],
  ['31 June', undefined],
  ['2022-13-01', undefined],
  ['March 2022 April 2022', undefined],
  ['soon', undefined],
  ['', undefined],
])('%j → %s', (phrase, end) => {
  expect(monthEndFor(phrase)).toBe(end);
});
