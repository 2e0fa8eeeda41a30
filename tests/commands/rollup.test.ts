import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Facet, facets } from '../../src/assess/filter/facets.ts';
import type { Position } from '../../src/assess/position.ts';
import { rollUp } from '../../src/assess/rollup/rollup.ts';
import { summarise } from '../../src/assess/summary.ts';
import { commandLine } from '../../src/view/rollup/listing.ts';
import { rollupReport } from '../../src/view/rollup/report.ts';
import { statusReport } from '../../src/view/status/report.ts';
import { someDay, somePlan } from '../assess/plans.ts';
import { dayOf, positionOn, type WrittenPlan } from '../assess/taking.ts';
import { rag } from '../world.ts';
import { here, jsonOf } from './bradford.ts';
import { listedBy, numbersIn, wordsIn } from './listing.ts';

/** Names that a file may hold and a command line must not stumble over. */
const names = [
  'Head of Service',
  'head of  service',
  'Head of Service, Fostering',
  'none',
  '=none',
  '*',
  '--timing',
  '-',
  ' ',
  'a\nb',
  'It’s the “director’s”',
  "'; rm $HOME `id` $(id) \\",
  '"! \\"',
  '\u202eevil\u2066',
  '\u001b[31mred\u001b[0m',
  'Straße İ',
  'x'.repeat(1000),
];
const someName = fc.option(fc.oneof(fc.constantFrom(...names), fc.string()), { nil: undefined });
const schemes: readonly unknown[] = [
  'RAG',
  'BRAG',
  [
    { level: 'None', also: ['AMBER'] },
    { level: 'Red', also: ['GREEN'] },
    { level: 'Complete, "late"', also: ['BLUE'] },
  ],
];

/** Some plan, whose recommendations and actions go by these names. */
const somePlanOfNames = fc
  .record({
    plan: somePlan,
    head: fc.record({
      id: fc.constantFrom(...names),
      body: someName,
      'reports-to': someName,
      owner: someName,
    }),
    ratings: fc.constantFrom(...schemes),
    parts: fc.array(fc.record({ owner: someName, theme: someName }), { minLength: 4, maxLength: 4 }),
    owners: fc.array(someName, { minLength: 3, maxLength: 3 }),
  })
  .map(
    ({ plan, head, ratings, parts, owners }): WrittenPlan => ({
      ...plan,
      ...head,
      ratings,
      recommendations: plan.recommendations?.map((each, order) => ({
        ...each,
        ...parts[order],
        actions: each.actions?.map((action, at) => ({ ...action, owner: owners[at] })),
      })),
    }),
  );

function reportOf(positions: readonly Position[], by: Facet) {
  const asOf = dayOf('2023-03-15');
  const asked = { paths: [], filter: {} };
  return rollupReport(rollUp(positions, by), {
    asOf,
    asked,
    titles: new Map(),
    plans: positions.length,
    notBegun: [],
  });
}

test('every number is of what its filter lists', async () => {
  const plans = fc.array(somePlanOfNames, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(plans, someDay, fc.constantFrom(...facets), async (written, day, by) => {
      const positions = written.map((plan) => positionOn(day, plan));
      for (const { name, count, filter } of numbersIn(reportOf(positions, by).data)) {
        const { recommendations, actions } = await listedBy(filter, positions);
        if (filter.endsWith('--only recommendations')) {
          expect([recommendations, actions], `${name}: ${filter}`).toEqual([count, 0]);
        } else expect(actions, `${name}: ${filter}`).toBe(count);
      }
    }),
    { numRuns: 40 },
  );
});

test('the groups of what is counted add up', () => {
  fc.assert(
    fc.property(somePlanOfNames, someDay, fc.constantFrom(...facets), (written, day, by) => {
      const { groups, total } = rollUp([positionOn(day, written)], by);
      for (const name of ['recommendations', 'actions', 'overdue', 'unrated'] as const)
        expect(groups.reduce((sum, { counts }) => sum + counts[name], 0)).toBe(total[name]);
      expect(total.ratings.reduce((sum, count) => sum + count, total.unrated)).toBe(total.recommendations);
    }),
    { numRuns: 100 },
  );
});

test('the total is what a status sums up', () => {
  fc.assert(
    fc.property(somePlan, someDay, (written, day) => {
      const position = positionOn(day, written);
      const { total } = rollUp([position], 'owner');
      const { timing, rag, handledElsewhere, ...summary } = summarise(position);
      const { ratings, noDate, ...counts } = total;
      expect(counts).toEqual(summary);
      expect([noDate, ratings]).toEqual([timing['no-date'], rag.map(({ count }) => count)]);
    }),
    { numRuns: 100 },
  );
});

test('levels that differ by capitals are one where plans stand side by side', () => {
  const recommendations = [{ updates: [{ round: '2023-03', rag: 'Red' }] }];
  const plans = ['RAG', [{ level: 'Red' }, { level: 'Green' }]].map((ratings) =>
    positionOn('2023-03-15', { ratings, recommendations }),
  );
  const { view } = statusReport(
    plans.map((whole) => ({ whole, part: whole })),
    dayOf('2023-03-15'),
  );
  const table = view.find((block) => block.block === 'table');
  expect(table?.columns.map(({ title }) => title).slice(0, 4)).toEqual(['Plan', 'RED', 'AMBER', 'GREEN']);
  expect(table?.rows.at(-1)?.cells['level RED']?.text).toBe('2');
});

test('what cannot be quoted alike in bash and PowerShell is typed as a *', () => {
  const filter = { owner: ['it’s $5'], theme: ['=“a”'] };
  expect(commandLine({ paths: ['my plans', 'c$'], filter })).toBe(
    `rag status "my plans" 'c$' --theme "=*a*" --owner "it’s *5"`,
  );
});

test.skipIf(process.platform === 'win32')('a shell reads the words of a line as they are meant', () => {
  const positions = names.map((owner) => positionOn('2023-03-15', { owner }));
  for (const { filter } of numbersIn(reportOf(positions, 'owner').data)) {
    const read = execFileSync('bash', ['-c', `printf '%s\\0' ${filter}`], { encoding: 'utf8' });
    expect(read.split('\0').slice(0, -1)).toEqual(wordsIn(filter));
  }
});

/** The rows of a status as JSON. */
async function listed(line: string) {
  const { plans } = jsonOf(await rag(here, [...wordsIn(line).slice(1), '--format', 'json']));
  const recommendations = plans.flatMap((plan: { recommendations: unknown[] }) => plan.recommendations);
  const actions = recommendations.flatMap(({ actions }: { actions: unknown[] }) => actions);
  return { recommendations: recommendations.length, actions: actions.length };
}

test.each(facets)('the Bradford plan by %s: what is typed lists what was counted', async (by) => {
  const path = 'plans/bradford-sufficiency.yaml';
  const run = await rag(here, ['status', path, '--by', by, '--as-of', '2023-03-15', '--format', 'json']);
  const { groups, total } = jsonOf(run);
  expect(total).toMatchObject({
    recommendations: { count: 17 },
    rag: { RED: { count: 1 } },
    overdue: { count: 8 },
  });
  for (const { count, filter } of numbersIn(groups)) {
    expect(filter).toMatch(/^rag status plans\/bradford-sufficiency\.yaml --as-of 2023-03-15 --/);
    const { recommendations, actions } = await listed(filter);
    expect(filter.endsWith('--only recommendations') ? recommendations : actions, filter).toBe(count);
  }
});

test.each([
  ['--round 2022-03', '--round 2022-03 --owner "=Assistant Director Improvement"'],
  [
    '--round 2022-03 --as-of 2022-04-01',
    '--as-of 2022-04-01 --round 2022-03 --owner "=Assistant Director Improvement"',
  ],
  ['--as-of 2023-03-15 --owner assistant', '--as-of 2023-03-15 --owner "=Assistant Director Improvement"'],
  [
    '--as-of 2023-03-15 --body brad --theme none',
    '--as-of 2023-03-15 --body brad --theme none --owner "=Assistant Director Improvement"',
  ],
])('what was asked of a roll-up is in its filters: %s', async (options, expected) => {
  const run = await rag(here, [
    'status',
    ...options.split(' '),
    '--by',
    'owner',
    '--format',
    'json',
    'plans/bradford-sufficiency.yaml',
  ]);
  expect(jsonOf(run).groups[0].filter).toBe(`rag status plans/bradford-sufficiency.yaml ${expected}`);
});

test.each(['--rag RED', '--timing overdue', '--unreviewed', '--not-updated', '--only actions', '--sort rag'])(
  '--by does not go with %s',
  async (option) => {
    const run = await rag(here, ['status', '--by', 'owner', ...option.split(' ')]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(`${option.split(' ')[0]} lists`);
  },
);
