import { expect, test } from 'vitest';
import { excerpts } from '../../src/text/excerpt.ts';

const long =
  'The review of edge of care provision has been written, was taken to the management team, and the proposal has';

test.each([
  ['RED', 'GREEN', '“RED”', '“GREEN”'],
  [
    'The review has begun.',
    'The review has not begun.',
    '“The review has begun.”',
    '“The review has not begun.”',
  ],
  ['', 'Begun.', '“”', '“Begun.”'],
  ['One  line\n  and another', 'One line and a third', '“One line and another”', '“One line and a third”'],
  [
    `${long} been paused.`,
    `${long} been approved.`,
    '“…and the proposal has been paused.”',
    '“…and the proposal has been approved.”',
  ],
  [`${long} been`, long, '“…team, and the proposal has been”', '“…team, and the proposal has”'],
])('%j and %j', (before, after, one, other) => {
  expect(excerpts(before, after)).toEqual([one, other]);
});

test('what is long after the difference is cut, and texts of one huge word end soon', () => {
  for (const text of excerpts(`a ${long} ${long}`, `b ${long} ${long}`)) expect(text).toHaveLength(82);
  const huge = 'x'.repeat(1_000_000);
  const [one, other] = excerpts(`${huge}a`, `${huge}b`);
  expect([one, other]).toEqual(['“…a”', '“…b”']);
});
