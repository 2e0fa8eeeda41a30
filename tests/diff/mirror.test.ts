import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, Direction } from '../../src/diff/change.ts';
import { compare } from '../../src/diff/compare.ts';
import { someDay, somePlan } from '../assess/plans.ts';
import { positionOn } from '../assess/taking.ts';

const numRuns = 150;
const opposite: Readonly<Record<Direction, Direction>> = { better: 'worse', worse: 'better', same: 'same' };
const mirrorKind = {
  added: 'removed',
  removed: 'added',
  completed: 'reopened',
  reopened: 'completed',
} as Readonly<Record<string, string>>;

type Told = Pick<Change, 'ref' | 'kind' | 'from' | 'to' | 'direction' | 'days'>;

function inOrder(changes: readonly Told[]): readonly string[] {
  return changes
    .filter(({ kind }) => kind !== 'not-updated')
    .map(({ ref, kind, from, to, direction, days }) =>
      JSON.stringify([ref, kind, from, to, direction, days || 0]),
    )
    .sort();
}

function mirrored({ ref, kind, from, to, direction, days }: Change): Told {
  return {
    ref,
    kind: (mirrorKind[kind] ?? kind) as Change['kind'],
    from: to,
    to: from,
    direction: opposite[direction],
    days: days && -days,
  };
}

test('a plan beside itself has not changed', () => {
  fc.assert(
    fc.property(somePlan, someDay, (written, day) => {
      const { changes, tally } = compare(positionOn(day, written), positionOn(day, written));
      expect(changes.filter(({ kind }) => kind !== 'not-updated')).toEqual([]);
      expect(tally).toMatchObject({ improved: 0, worsened: 0, firstRated: 0, added: 0, removed: 0 });
    }),
    { numRuns },
  );
});

test('what is better one way is worse the other way, what was added was removed', () => {
  fc.assert(
    fc.property(somePlan, someDay, somePlan, someDay, (one, day, other, otherDay) => {
      const [before, after] = [positionOn(day, one), positionOn(otherDay, other)];
      const [there, back] = [compare(before, after), compare(after, before)];
      expect(inOrder(back.changes)).toEqual(inOrder(there.changes.map(mirrored)));
      const { improved, worsened, unchanged, added, removed } = there.tally;
      expect(back.tally).toMatchObject({
        improved: worsened,
        worsened: improved,
        unchanged,
        added: removed,
        removed: added,
      });
    }),
    { numRuns },
  );
});

test('two days of one plan: the rating, the day due and the end are all that can change', () => {
  fc.assert(
    fc.property(somePlan, someDay, someDay, (written, day, otherDay) => {
      const { changes } = compare(positionOn(day, written), positionOn(otherDay, written));
      const told = changes.filter(({ from, to }) => !(from ?? to)?.match(/^(state|ended): /));
      const kinds = new Set(told.map(({ kind }) => kind));
      for (const kind of ['added', 'removed', 'wording'] as const) expect(kinds).not.toContain(kind);
    }),
    { numRuns },
  );
});
