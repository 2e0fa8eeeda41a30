import { describe, expect, test } from 'vitest';
import { mergePlans } from '../../src/merge/merge-plans.ts';
import type { DataMap } from '../../src/yaml/data.ts';

const action = (id: string, words: string, more: DataMap = {}): DataMap => ({ id, action: words, ...more });
const plan = (...actions: readonly DataMap[]): DataMap => ({
  plan: 'Plan',
  recommendations: [
    { id: '1', recommendation: 'Open homes.', actions: [action('1.1', 'Plan it.'), ...actions] },
  ],
});

const [keighley, shipley] = ['Open a home in Keighley.', 'Open a home in Shipley.'];

describe('a branch goes on under an id that an earlier merge gave to something else', () => {
  const base = plan(action('1.2', shipley));
  const ours = plan(action('1.2', keighley), action('1.3', shipley));

  test.each([
    ['it completes', { completed: '2026-11-22' }],
    ['it assigns', { owner: 'Head of Residential' }],
    ['it reports', { updates: [{ round: '2024-03', rag: 'RED' }] }],
  ])('%s: a conflict, and nothing is merged', (_, more) => {
    const { changes, conflicts } = mergePlans(base, ours, plan(action('1.2', shipley, more)));
    expect(changes).toEqual([]);
    expect(conflicts.map(({ message }) => message)).toEqual([expect.stringContaining('what is 1.3 in ours')]);
  });

  test('it leaves it alone: no conflict', () => {
    const theirs = plan(action('1.2', shipley), action('1.4', 'Something new.'));
    expect(mergePlans(base, ours, theirs).conflicts).toEqual([]);
  });
});

test('what was taken over one by one, and is merged later, is there once', () => {
  const ours = plan(action('1.2', keighley), action('1.3', shipley));
  const { changes, conflicts } = mergePlans(plan(), ours, plan(action('1.2', shipley)));
  expect([changes, conflicts]).toEqual([[], []]);
});

test('taken over one by one and gone on with since, it is a conflict', () => {
  const ours = plan(action('1.2', keighley), action('1.3', shipley));
  const { conflicts } = mergePlans(plan(), ours, plan(action('1.2', shipley, { completed: 'yes' })));
  expect(conflicts).toHaveLength(1);
});
