import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const keys = [
  'plan',
  'id',
  'owner',
  'rounds',
  'recommendations',
  'recommendation',
  'timescale',
  'agreed-by',
  'reports-to',
  'rag',
];

test.each([
  ['onwer', 'owner'],
  ['Owner', 'owner'],
  ['recomendations', 'recommendations'],
  ['recomendation', 'recommendation'],
  ['agreedBy', 'agreed-by'],
  ['agreed_by', 'agreed-by'],
  ['Reports to', 'reports-to'],
  ['timescales', 'timescale'],
  ['tag', 'rag'],
  ['ID', 'id'],
  ['paln', 'plan'],
  ['rga', 'rag'],
])('%s is taken for %s', (word, meant) => {
  expect(nearest(word, keys)).toBe(meant);
});

test.each(['', 'x', 'if', 'tax', 'budget', 'comment', 'owner'.repeat(100), 'pnla', 'lpna'])(
  '%s is taken for nothing',
  (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  },
);

test('of two as near the first wins, and no candidates is no answer', () => {
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  expect(nearest('bat', [])).toBeUndefined();
});
