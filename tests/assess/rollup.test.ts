import { expect, test } from 'vitest';
import type { Facet } from '../../src/assess/filter/facets.ts';
import { everything } from '../../src/assess/filter/filter.ts';
import { type Rollup, rollUp } from '../../src/assess/rollup/rollup.ts';
import { positionOn, type WrittenPlan } from './taking.ts';

const day = '2023-03-15';
const late = { timescale: 'April 2022' };
const rated = (rag: string) => [{ round: '2023-03', rag, update: 'Said.' }];

function counted(by: Facet, ...plans: readonly (WrittenPlan & Readonly<Record<string, unknown>>)[]): Rollup {
  return rollUp(
    plans.map((plan) => positionOn(day, plan)),
    by,
  );
}

const namesIn = ({ groups }: Rollup) => groups.map(({ name }) => name);

test('an action counts for its own owner, else its recommendation’s, else the plan’s; a recommendation for its own', () => {
  const { groups } = counted('owner', {
    owner: 'Director',
    recommendations: [
      { owner: 'Head', actions: [{}, { owner: 'Manager' }] },
      { actions: [{}, { owner: 'Manager' }] },
    ],
  });
  expect(groups.map(({ name, counts }) => [name, counts.recommendations, counts.actions])).toEqual([
    ['Director', 1, 1],
    ['Head', 1, 1],
    ['Manager', 0, 2],
  ]);
});

test('the worst comes first: unreviewed, then red, then amber, then overdue, then by name; what has no name is last', () => {
  const rollup = counted('owner', {
    recommendations: [
      { actions: [late, late] },
      { owner: 'Zoe’s team', actions: [late], updates: [] },
      { owner: 'Red', actions: [{}], updates: rated('RED') },
      { owner: 'Amber', actions: [{}], updates: rated('AMBER') },
      { owner: 'Amber and late', actions: [late], updates: rated('AMBER') },
      { owner: 'Many green', actions: [{}], updates: rated('GREEN') },
      { owner: 'Many green', actions: [{}], updates: rated('GREEN') },
      { owner: 'Late', actions: [late], updates: rated('GREEN') },
      { owner: 'Another', actions: [] },
    ],
  });
  expect(namesIn(rollup)).toEqual([
    'Zoe’s team',
    'Red',
    'Amber and late',
    'Amber',
    'Late',
    'Another',
    'Many green',
    undefined,
  ]);
});

test('capitals and spaces make no other group, and what cannot be seen is no name', () => {
  const owners = ['Head of Service', 'head of  service', 'Head of Service, Fostering', ' ', '\u200b'];
  const rollup = counted('owner', { recommendations: owners.map((owner) => ({ owner })) });
  expect(namesIn(rollup)).toEqual(['Head of Service', 'Head of Service, Fostering', undefined]);
  expect(rollup.groups.map(({ counts }) => counts.recommendations)).toEqual([2, 1, 2]);
  expect(rollup.groups.map(({ filter }) => filter.owner)).toEqual([
    ['=Head of Service'],
    ['=Head of Service, Fostering'],
    ['none'],
  ]);
});

test.each<[Facet, readonly (string | undefined)[]]>([
  ['body', ['City Council', undefined]],
  ['committee', ['Scrutiny', undefined]],
  ['plan', ['first', 'second']],
  ['theme', []],
  ['owner', []],
])('plans without recommendations, by %s', (by, names) => {
  const bare = { recommendations: [] };
  const rollup = counted(
    by,
    { ...bare, id: 'first', body: 'City Council', 'reports-to': 'Scrutiny' },
    { ...bare, id: 'second' },
  );
  expect(namesIn(rollup)).toEqual(names);
  expect(rollup.total).toMatchObject({ recommendations: 0, actions: 0, ratings: [0, 0, 0] });
});

test('no plan, no group', () => {
  expect(counted('owner')).toMatchObject({ groups: [], levels: [] });
});

test('a level stands once for all schemes, and is asked for by its word where that means nothing else', () => {
  const own = [
    { level: 'None', also: ['GREEN'] },
    { level: 'red', also: ['R'] },
    { level: 'Complete, late' },
  ];
  const rollup = counted('plan', {}, { ratings: own });
  expect(rollup.levels.map(({ level, filter }) => [level.word, filter.ratings])).toEqual([
    ['RED', ['RED']],
    ['AMBER', ['AMBER']],
    ['GREEN', ['=GREEN']],
    ['None', ['=None']],
    ['Complete, late', ['=Complete, late']],
  ]);
});

test('only what a filter asks for is counted', () => {
  const position = positionOn(day, {
    recommendations: [{ owner: 'Head', actions: [{ owner: 'Manager' }, {}] }],
  });
  const { groups, total } = rollUp([position], 'owner', { ...everything, owner: ['man'] });
  expect(groups.map(({ name }) => name)).toEqual(['Manager']);
  expect(total).toMatchObject({ recommendations: 0, actions: 1 });
});
