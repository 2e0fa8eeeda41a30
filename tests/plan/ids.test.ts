import { expect, test } from 'vitest';
import { freeIds } from '../../src/plan/ids.ts';

test.each([
  [['1', '2', '17'], '1', '18'],
  [['1.1', '1.2', '2.1'], '1.1', '1.3'],
  [['1.9', '1.10'], '1.9', '1.11'],
  [['A'], 'A', 'A2'],
  [['R-007'], 'R-007', 'R-8'],
  [[], '3.1', '3.2'],
  [['3'], '3.0', '3.1'],
  [['care'], 'care-1', 'care-2'],
  [['care', 'care-2'], 'care-1', 'care-3'],
  [['1'.repeat(400)], '1'.repeat(400), `${'1'.repeat(391)}111111112`],
])('where %j are taken, %s becomes %s', (used, like, free) => {
  expect(freeIds(used)(like)).toBe(free);
});

test('no id is given out twice', () => {
  const freeId = freeIds(['1', '2']);
  expect([freeId('1'), freeId('2'), freeId('1.1')]).toEqual(['3', '4', '1.2']);
});
