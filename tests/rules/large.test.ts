import { describe, expect, test } from 'vitest';
import { defineScheme, findLevel } from '../../src/plan/ratings.ts';
import { entryOf, type MapNode } from '../../src/yaml/tree.ts';
import { check, plan } from './checking.ts';

/** Far longer than any of these takes, and far shorter than it would take to go through all for each. */
const patience = 30_000;

const numbered = (count: number, write: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => write(number)).join('');

const unknownRatings = (count: number) =>
  `    updates:\n${numbered(count, (number) => `      - round: 2023-03\n        rag: NONE ${number}\n`)}`;

describe('the time to read a plan grows as the plan does', () => {
  const many = 200_000;

  test(
    'looking up keys',
    () => {
      const entries = Array.from({ length: many }, (_, number) => {
        const key = { kind: 'text', value: `key ${number}`, start: 0, end: 0 } as const;
        return { key, value: key };
      });
      const map: MapNode = { kind: 'map', entries, start: 0, end: 0 };
      for (const entry of entries) if (entryOf(map, entry.key.value) !== entry) expect.unreachable();
    },
    patience,
  );

  test(
    'looking up ratings',
    () => {
      const words = Array.from({ length: many }, (_, number) => `level ${number}`);
      const scheme = defineScheme(
        'own',
        words.map((word) => ({ word, tone: 'muted' })),
      );
      for (const word of words)
        if (findLevel(scheme, word.toUpperCase())?.word !== word) expect.unreachable();
    },
    patience,
  );

  test(
    'many ratings that are none of many',
    () => {
      const top = `ratings:\n${numbered(8000, (number) => `  - level: Level ${number}\n`)}`;
      const found = check(plan({ top, recommendation: unknownRatings(8000) }));
      expect(found.filter(({ code }) => code === 'unknown-rating')).toHaveLength(8000);
    },
    patience,
  );

  test(
    'many actions with one id, under a recommendation with another',
    () => {
      const action = numbered(
        60_000,
        () => '        timescale: April 2022\n      - id: x\n        action: Complete it.\n',
      );
      expect(
        check(plan({ action }).replace('1.1', 'x')).filter(({ code }) => code === 'duplicate-id'),
      ).toHaveLength(60_000);
    },
    patience,
  );
});

describe('what is said stays short', () => {
  test('of many ratings', () => {
    const top = `ratings:\n${numbered(2000, (number) => `  - level: L${number}\n`)}`;
    const [found] = check(plan({ top, recommendation: unknownRatings(1) }));
    expect(found!.message).toMatch(/Its ratings are L0, L1, .*, L11 and 1988 more\.$/);
  });

  const page = 'x'.repeat(50_000);
  test.each([
    ['an id', plan({ recommendation: unknownRatings(3) }).replace('id: 1\n', `id: ${page}\n`)],
    ['a plan’s id', plan({ top: `id: ${page}\n`, recommendation: unknownRatings(3) })],
    ['a rating', plan({ top: `ratings:\n  - level: ${page}\n`, recommendation: unknownRatings(3) })],
    [
      'an action that is revised',
      plan({ action: '        revisions:\n          - timescale: May 2023\n' }).replace('1.1', page),
    ],
  ])('of %s as long as a page', (_, text) => {
    const found = check(text);
    expect(found).not.toEqual([]);
    for (const { message, hint = '', ref = '' } of found) {
      expect(Math.max(message.length, hint.length, ref.length)).toBeLessThanOrEqual(1000);
    }
  });
});
