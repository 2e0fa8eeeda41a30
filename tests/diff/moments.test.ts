import { describe, expect, test } from 'vitest';
import { compareMoments, compareRevisions } from '../../src/workspace/compare.ts';
import type { Surroundings } from '../../src/world/world.ts';
import { dayOf, type WrittenPlan } from '../assess/taking.ts';

type Folder = Readonly<Record<string, WrittenPlan | string>>;

const bytesOf = (written: WrittenPlan | string) =>
  new TextEncoder().encode(
    typeof written === 'string' ? written : JSON.stringify({ plan: 'Action plan', ...written }),
  );

/** A folder of plans today, and as it was; files keep their names unless `names` says what one is called now. */
function world(now: Folder, then: Folder = {}, names: Readonly<Record<string, string>> = {}): Surroundings {
  const hash = '1234567890';
  const commit = { hash, short: '1234567', day: dayOf('2023-01-01'), subject: 'Earlier' };
  const nowOf = (path: string) => names[path] ?? (path in now ? path : undefined);
  return {
    today: () => dayOf('2023-06-01'),
    files: {
      find: async () => ({ files: Object.keys(now), diagnostics: [] }),
      read: async (path) => bytesOf(now[path]!),
      exists: async () => true,
      beside: async () => [],
      findUp: async () => undefined,
    },
    history: {
      at: async () => ({
        commits: [commit],
        files: Object.entries(then).map(([path, written]) => ({
          path,
          pathNow: nowOf(path),
          commit,
          bytes: bytesOf(written),
        })),
        diagnostics: [],
      }),
      base: undefined as never,
      blame: undefined as never,
    },
    git: undefined as never,
    readInput: async () => '',
  };
}

describe('two rounds or days of a plan', () => {
  const round = (id: string, meeting?: string) => ({
    round: id,
    title: `Round ${id}`,
    ...(meeting && { meeting }),
  });
  const one: WrittenPlan = {
    rounds: [
      round('A', '2022-03-16'),
      round('B', '2022-09-01'),
      round('C'),
      round('D', '2023-03-15'),
      round('E', '2024-03-15'),
    ],
    recommendations: [{ id: '1', recommendation: 'See to it.' }],
  };

  const spans = async (plan: WrittenPlan, ...points: string[]) => {
    const { compared, asOf, diagnostics } = await compareMoments(
      points,
      [],
      undefined,
      world({ 'plans/one.yaml': plan }),
    );
    const unable = diagnostics.find((diagnostic) => diagnostic.unable);
    return unable ? unable.message : [...compared.map(({ from, to }) => `${from} → ${to}`), asOf];
  };

  test.each<[string, readonly string[], unknown]>([
    [
      'without any: the last two rounds that have a day and have come',
      [],
      ['Round B → Round D', '2023-03-15'],
    ],
    ['two rounds', ['A', 'B'], ['Round A → Round B', '2022-09-01']],
    ['two rounds by title', ['round a', 'ROUND B'], ['Round A → Round B', '2022-09-01']],
    ['a round and the latest', ['A'], ['Round A → Round D', '2023-03-15']],
    ['a day and today', ['2022-03-16'], ['16 March 2022 → 1 June 2023', '2023-06-01']],
    ['a day and a round', ['1 April 2022', 'D'], ['1 April 2022 → Round D', '2023-03-15']],
    ['a month', ['2022-04', 'D'], ['30 April 2022 → Round D', '2023-03-15']],
    [
      'a round without a day',
      ['A', 'C'],
      'The round “C” has no day, so rag cannot tell what was known in it.',
    ],
    ['no such round', ['Z'], '“Z” is neither a round of a plan nor a day that exists.'],
    ['three', ['A', 'B', 'D'], 'Two rounds or days can be compared, and 3 were given: A, B, D.'],
  ])('%s', async (_, points, expected) => {
    expect(await spans(one, ...points)).toEqual(expected);
  });

  test('a plan with one dated round has nothing to compare', async () => {
    expect(await spans({ ...one, rounds: [round('A', '2022-03-16'), round('B')] })).toBe(
      'No plan has two rounds that have come by this day.',
    );
  });
});

describe('two revisions', () => {
  const plan = (id: string, recommendation = 'See to it.'): WrittenPlan => ({
    id,
    recommendations: [{ id: '1', recommendation }],
  });
  const told = async (now: Folder, then: Folder, names = {}) => {
    const { compared } = await compareRevisions('HEAD~1', undefined, [], undefined, world(now, then, names));
    return compared.flatMap(({ difference }) => difference.changes.map(({ ref, kind }) => `${kind} ${ref}`));
  };

  test.each<[string, Folder, Folder, Readonly<Record<string, string>>, readonly string[]]>([
    ['nothing', { 'a.yaml': plan('a') }, { 'a.yaml': plan('a') }, {}, []],
    [
      'a plan added',
      { 'a.yaml': plan('a'), 'b.yaml': plan('b') },
      { 'a.yaml': plan('a') },
      {},
      ['added b', 'added b/1'],
    ],
    [
      'a plan removed',
      { 'a.yaml': plan('a') },
      { 'a.yaml': plan('a'), 'b.yaml': plan('b') },
      {},
      ['removed b', 'removed b/1'],
    ],
    ['its file moved', { 'new.yaml': plan('a', 'New.') }, { 'a.yaml': plan('a') }, {}, ['wording a/1']],
    ['its id changed', { 'a.yaml': plan('new', 'New.') }, { 'a.yaml': plan('a') }, {}, ['wording new/1']],
    [
      'both, and git knows of the move',
      { 'new.yaml': plan('new', 'New.') },
      { 'a.yaml': plan('a') },
      { 'a.yaml': 'new.yaml' },
      ['wording new/1'],
    ],
    [
      'both, and git does not',
      { 'new.yaml': plan('new') },
      { 'a.yaml': plan('a') },
      {},
      ['added new', 'added new/1', 'removed a', 'removed a/1'],
    ],
    [
      'two plans that took each other’s files',
      { 'a.yaml': plan('b'), 'b.yaml': plan('a') },
      { 'a.yaml': plan('a'), 'b.yaml': plan('b') },
      {},
      [],
    ],
    [
      'a new plan in the old one’s file, the old one elsewhere',
      { 'a.yaml': plan('c'), 'b.yaml': plan('a') },
      { 'a.yaml': plan('a') },
      {},
      ['added c', 'added c/1'],
    ],
  ])('%s', async (_, now, then, names, expected) => {
    expect(await told(now, then, names)).toEqual(expected);
  });

  test('both sides are taken on one day', async () => {
    const action = { id: '1.1', action: 'Do it.', timescale: 'April 2022', completed: '2023-05-01' };
    const written = {
      id: 'a',
      recommendations: [{ id: '1', recommendation: 'See to it.', actions: [action] }],
    };
    expect(await told({ 'a.yaml': written }, { 'a.yaml': written })).toEqual([]);
  });

  test.each<[string, Folder, Folder]>([
    ['today is not told as removed', { 'b.yaml': 'plan: "unclosed\nid: a\n' }, { 'a.yaml': plan('a') }],
    ['then is not told as added', { 'b.yaml': plan('a') }, { 'a.yaml': 'plan: "unclosed\nid: a\n' }],
  ])('a plan that could not be read %s', async (_, now, then) => {
    const surroundings = world(now, then, { 'a.yaml': 'b.yaml' });
    const { compared, diagnostics } = await compareRevisions(
      'HEAD~1',
      undefined,
      [],
      undefined,
      surroundings,
    );
    expect(compared).toEqual([]);
    expect(diagnostics.map(({ severity }) => severity)).toContain('error');
  });
});
