import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Deed,
  dataOf,
  deeds,
  done,
  idsOf,
  type Plan,
  sayings,
  sayingsOfBoth,
  somePlan,
} from './deeds.ts';
import { merge } from './merging.ts';

const runs = { numRuns: 1000 };

function mergePlans(base: Plan, ours: Plan, theirs: Plan) {
  const { data, ...rest } = merge(dataOf(base), dataOf(ours), dataOf(theirs));
  return { ...rest, plan: data as unknown as Plan | undefined };
}

test('where one side did nothing, the other is what comes of it', () => {
  fc.assert(
    fc.property(somePlan, deeds(), (base, deeds) => {
      const changed = done(base, deeds, 'o');
      expect(mergePlans(base, changed, base)).toEqual({
        plan: changed,
        changes: [],
        notes: [],
        conflicts: [],
      });
      const { plan, conflicts, notes } = mergePlans(base, base, changed);
      expect({ conflicts, notes }).toEqual({ conflicts: [], notes: [] });
      expect(sayings(plan!)).toEqual(sayings(changed));
      expect(idsOf(plan!)).toEqual(idsOf(changed));
      expect(plan!.rounds).toEqual(changed.rounds);
    }),
    runs,
  );
});

test('a merge says all that either side says, but for what either took back, and nothing else', () => {
  let merged = 0;
  fc.assert(
    fc.property(somePlan, deeds(undefined, 2), deeds(), deeds(), (base, both, our, their) => {
      const [ours, theirs] = [done(done(base, both, 'b'), our, 'o'), done(done(base, both, 'b'), their, 't')];
      const { plan, conflicts } = mergePlans(base, ours, theirs);
      if (conflicts.length > 0) return;
      merged++;
      expect(sayings(plan!)).toEqual(sayingsOfBoth(base, ours, theirs));
      expect(new Set(idsOf(plan!)).size).toBe(idsOf(plan!).length);
      const days = plan!.rounds.map(({ meeting }) => meeting);
      expect(days).toEqual([...days].sort());
      for (const { actions } of plan!.recommendations)
        for (const { updates = [] } of actions)
          expect(updates).toEqual([...updates].sort((a, b) => (a.round < b.round ? -1 : 1)));
    }),
    runs,
  );
  expect(merged).toBeGreaterThan(runs.numRuns / 4);
});

test('what merges one way round merges the other, to the same but for order and new ids', () => {
  fc.assert(
    fc.property(somePlan, deeds(), deeds(), (base, our, their) => {
      const [ours, theirs] = [done(base, our, 'o'), done(base, their, 't')];
      const [one, other] = [mergePlans(base, ours, theirs), mergePlans(base, theirs, ours)];
      expect(one.conflicts.length === 0).toBe(other.conflicts.length === 0);
      if (one.plan && other.plan) expect(sayings(other.plan)).toEqual(sayings(one.plan));
    }),
    runs,
  );
});

/** What two people do who never have to agree: to different things, or to different keys of one. */
const apart: readonly Deed['what'][] = ['update', 'revise', 'complete', 'assign', 'recommend', 'open'];

test('two who do not change the same thing never meet', () => {
  const deedsAt = (parity: number) =>
    deeds([...apart]).map((deeds) => deeds.map((deed) => ({ ...deed, which: deed.which * 2 + parity })));
  fc.assert(
    fc.property(deedsAt(0), deedsAt(1), (our, their) => {
      // There are eight things, six actions and twelve months: an odd one stays odd however far one counts.
      const base = evenPlan();
      // First what is done to things that are there, then what adds some: so that the places stay what they are.
      const inOrder = (deeds: readonly Deed[]) =>
        [...deeds].sort((a, b) => Number(a.what === 'recommend') - Number(b.what === 'recommend'));
      const [ours, theirs] = [done(base, inOrder(our), 'o'), done(base, inOrder(their), 't')];
      const { conflicts, plan } = mergePlans(base, ours, theirs);
      expect(conflicts).toEqual([]);
      expect(sayings(plan!)).toEqual(sayingsOfBoth(base, ours, theirs));
    }),
    runs,
  );
});

function evenPlan(): Plan {
  const ids = ['1', '2'];
  return {
    plan: 'Plan',
    rounds: [{ round: '2022-03', meeting: '2022-03-15' }],
    recommendations: ids.map((id) => ({
      id,
      recommendation: `Recommend${id}`,
      actions: ['.1', '.2', '.3'].map((step) => ({
        id: id + step,
        action: `Act${id}${step}`,
        timescale: 'May 2022',
      })),
    })),
  };
}
