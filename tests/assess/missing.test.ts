import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byOwner, countMissing, missingIn, openIn } from '../../src/assess/missing.ts';
import type { Position } from '../../src/assess/position.ts';
import { findRound, newestOpenRound } from '../../src/plan/rounds.ts';
import { someDay, somePlan } from './plans.ts';
import { planOf, positionOn, rounds, type WrittenAction, type WrittenRecommendation } from './taking.ts';

const april = { timescale: 'April 2022' };
const first = { round: '2022-03', rag: 'GREEN' };
const second = { round: '2023-03', rag: 'GREEN' };
/** Some weeks before the second round. */
const before = '2023-02-01';

function missing(position: Position, name = '2023-03'): readonly string[] {
  const things = missingIn(position, findRound(position.plan, name)!);
  return things.map(({ recommendation, action }) => (action?.action ?? recommendation.recommendation).id);
}

describe('an action is missing while it is open, and neither it nor its recommendation is updated in the round', () => {
  const under = (updates: WrittenRecommendation['updates'], ...actions: readonly WrittenAction[]) =>
    missing(positionOn(before, { recommendations: [{ updates, actions }] }));

  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing said', under([], april, april), ['1.1', '1.2']],
    ['updated in an earlier round', under([first], { ...april, updates: [first] }), ['1.1']],
    ['updated itself, for a round to come', under([], { ...april, updates: [second] }, april), ['1.2']],
    ['its recommendation updated', under([second], april, april), []],
    ['its neighbour updated', under([], april, { ...april, updates: [second] }), ['1.1']],
    ['updated in a round that the plan lacks', under([], { ...april, updates: [{ round: 'X' }] }), ['1.1']],
    ['complete', under([], { ...april, completed: '2022-06-01' }, april), ['1.2']],
    ['complete by an earlier update', under([], { updates: [{ round: '2022-03', state: 'complete' }] }), []],
    ['superseded', under([], { updates: [{ round: '2022-03', state: 'superseded' }] }), []],
    ['paused', under([], { updates: [{ round: '2022-03', state: 'paused' }] }), ['1.1']],
    ['complete, and reopened', under([{ ...first, state: 'reopened' }], { completed: 'yes' }), ['1.1']],
    ['complete in the very round, which has not come', under([], { completed: '2023-03' }), []],
    ['complete on a day that has not come', under([], { completed: '2023-02-02' }), ['1.1']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

test('a recommendation without actions is missing itself', () => {
  const recommendations = [
    { actions: [] },
    { actions: [], updates: [first] },
    { actions: [], updates: [second] },
    { actions: [], updates: [{ ...first, state: 'complete' }] },
    { actions: [{ completed: 'yes' }] },
  ];
  expect(missing(positionOn(before, { recommendations }))).toEqual(['1', '2']);
});

test('what is reported in a later round is still missing in this one', () => {
  const position = positionOn('2023-06-01', { recommendations: [{ actions: [april], updates: [second] }] });
  expect([missing(position, '2022-03'), missing(position, '2023-03')]).toEqual([['1.1'], []]);
});

test('the counts of all rounds are those of each', () => {
  fc.assert(
    fc.property(somePlan, someDay, (written, day) => {
      const position = positionOn(day, written);
      const counts = countMissing(position);
      for (const round of position.plan.rounds)
        expect(counts.get(round)).toBe(missingIn(position, round).length);
    }),
    { numRuns: 150 },
  );
});

describe('by owner', () => {
  const shares = (written: Parameters<typeof positionOn>[1]) =>
    byOwner(openIn(positionOn('2023-03-15', written))).map(({ owner, things }) => [
      owner,
      ...things.map(({ recommendation, action }) => (action?.action ?? recommendation.recommendation).id),
    ]);

  test('an action’s own owner, else its recommendation’s, else the plan’s, else nobody', () => {
    const recommendations = [
      { owner: 'Head', actions: [{ owner: 'Clerk' }, {}] },
      { actions: [{ owner: 'Clerk' }, {}] },
      { actions: [] },
    ];
    expect(shares({ recommendations })).toEqual([
      ['Clerk', '1.1', '2.1'],
      ['Head', '1.2'],
      [undefined, '2.2', '3'],
    ]);
    expect(shares({ owner: 'Director', recommendations }).at(-1)).toEqual(['Director', '2.2', '3']);
  });

  test('the longest overdue first, then as in the plan', () => {
    const actions = [
      { owner: 'Clerk', timescale: 'June 2023' },
      { owner: 'Head', timescale: 'May 2022' },
      { owner: 'Clerk', timescale: 'April 2022' },
      { owner: 'Clerk', timescale: 'TBC' },
      { owner: 'Head', timescale: 'March 2022' },
    ];
    expect(shares({ recommendations: [{ actions }] })).toEqual([
      ['Head', '1.5', '1.2'],
      ['Clerk', '1.3', '1.1', '1.4'],
    ]);
  });

  test('a role typed in several ways is one', () => {
    const actions = [{ owner: 'Head of Service' }, { owner: 'head of  service ' }];
    expect(shares({ recommendations: [{ actions }] })).toEqual([['Head of Service', '1.1', '1.2']]);
  });
});

describe('“the last in the file that does not say closed: yes”', () => {
  test.each<[string, readonly Readonly<Record<string, string>>[], string | undefined]>([
    ['none', [], undefined],
    ['the last', rounds, '2023-03'],
    ['all closed', rounds.map((round) => ({ ...round, closed: 'yes' })), undefined],
    ['the last closed', [rounds[0]!, { ...rounds[1]!, closed: 'yes' }], '2022-03'],
    ['one that says it is not', [{ ...rounds[0]!, closed: 'no' }], '2022-03'],
    ['one without a day', [...rounds, { round: 'next' }], 'next'],
    ['one before a closed one', [{ round: 'A' }, { round: 'B', closed: 'True' }], 'A'],
  ])('%s', (_, written, id) => {
    expect(newestOpenRound(planOf({ rounds: written }))?.id).toBe(id);
  });
});
