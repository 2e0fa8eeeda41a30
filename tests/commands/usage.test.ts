import { expect, test } from 'vitest';
import { rag } from '../world.ts';
import { bradford, here, jsonOf } from './bradford.ts';

test.each([
  ['statsu', /no command or file “statsu”. Did you mean: rag status/],
  ['status --colour always', /unknown option '--colour'/],
  ['status --format pdf', /Allowed choices are text, plain, json, csv, markdown/],
  ['status --timing late', /Allowed choices are overdue, /],
  ['status --sort size', /Allowed choices are ref, /],
  [
    'status --as-of 2023-06-31',
    /^31 June 2023 is not a day that exists: June 2023 has 30 days. Type it as in: --as-of 2023-03-15\n$/,
  ],
  ['status --as-of 2023-06', /^rag cannot read “2023-06” as a day. Type it as in: --as-of 2023-03-15\n$/],
  ['status --as-of yesterday', /^rag cannot read “yesterday” as a day. Type it as in: --as-of 2023-03-15\n$/],
  ['status --as-of 2023-13-01', /^2023-13-01 is not a day that exists: write the year, then the month/],
  ['dfif', /Did you mean: rag diff/],
  ['explain overdue', /Did you mean: rag explain overdue-unreviewed/],
  ['explain review', /Did you mean: rag explain .*review-lapsed/],
  [
    'status --round 2024-01 plans/bradford-sufficiency.yaml',
    /No plan has[\s\S]*“2024-01”[\s\S]*2022-03, 2023-03/,
  ],
  ['status --at nosuch', /no branch, tag or commit called “nosuch”/],
  ['show', /missing required argument 'ref'/],
  ['show 1.22', /no[\s\S]*“1.22”[\s\S]*Did you mean 1.2/i],
  ['diff 2022-03 2023-03 2024-01', /3 were given/],
  ['diff 2022-03 soon', /“soon” is neither a round/],
  ['explain overdue-unreviewd', /Did you mean: rag explain overdue-unreviewed/],
  ['schema nosuch', /rag schema plan, rag schema config/],
  ['timescale', /missing required argument 'phrase'/],
  ['timescale soon --anchor never', /--anchor 2023-03-15/],
])('rag %s cannot be done', async (line, says) => {
  const { code, out, err } = await rag(here, line.split(' '));
  expect(code).toBe(2);
  expect(err).toMatch(says);
  expect(out).toBe('');
});

test('a day that does not exist is called so', async () => {
  const { err } = await rag(here, ['status', '--as-of', '31 June 2023']);
  expect(err).toMatch(/^31 June 2023 is not a day that exists/);
});

test('a bare rag, and a path alone, are rag status', async () => {
  const setting = { today: '2023-03-15' };
  const [status, bare] = [await rag(here, ['status'], setting), await rag(here, [], setting)];
  const path = await rag(here, ['plans'], setting);
  expect(status.out).toContain('17 recommendations');
  expect(bare).toEqual(status);
  expect(path).toEqual(status);
});

test.each([['--help'], ['-h'], ['help'], ['--version'], ['help', 'diff'], ['check', '--help']])(
  'rag %s %s is on standard output',
  async (...words) => {
    const { code, out, err } = await rag(here, words);
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toBe('');
  },
);

const colour = /\u001b\[/;

test.each([
  ['a pipe', '', { terminal: false }, false],
  ['a terminal', '', { terminal: true }, true],
  ['NO_COLOR', '', { terminal: true, environment: { NO_COLOR: '1' } }, false],
  ['an empty NO_COLOR', '', { terminal: true, environment: { NO_COLOR: '' } }, true],
  ['TERM=dumb', '', { terminal: true, environment: { TERM: 'dumb' } }, false],
  ['FORCE_COLOR', '', { terminal: false, environment: { FORCE_COLOR: '1' } }, true],
  ['FORCE_COLOR=0', '', { terminal: true, environment: { FORCE_COLOR: '0' } }, false],
  ['--color always', ' --color always', { terminal: false, environment: { NO_COLOR: '1' } }, true],
  ['--color never', ' --color never', { terminal: true, environment: { FORCE_COLOR: '1' } }, false],
  ['JSON on a terminal', ' --format json --color always', { terminal: true }, false],
])('colour: %s', async (_, options, setting, colourful) => {
  const { out } = await bradford(`status --as-of 2023-03-15${options}`, setting);
  expect(colour.test(out)).toBe(colourful);
});

test('--quiet prints errors alone', async () => {
  const passes = await bradford('check --as-of 2023-03-15 --quiet');
  expect(passes).toMatchObject({ code: 0, out: '', err: '' });
  const fails = await bradford('check --as-of 2023-02-01 --quiet');
  expect(fails).toMatchObject({ code: 1, out: '' });
  expect(fails.err).toContain('overdue-unreviewed');
});

test.each([
  ['moved.csv', '', /^\uFEFFPlan,Id,/],
  ['moved.md', '', /^# Bradford/],
  ['moved.json', '', /^\{\n/],
  ['moved.txt', '', /^Bradford/],
  ['moved', '', /^Bradford/],
  ['moved.txt', ' --format csv', /^\uFEFFPlan,Id,/],
  ['moved.md', ' --plain', /^Bradford.*, 15 March 2023\.\n/],
])('--output %s%s', async (file, options, begins) => {
  const run = await bradford(`status --as-of 2023-03-15 --output ${file}${options}`, { terminal: true });
  expect(run).toMatchObject({ code: 0, out: '', err: '' });
  expect(Object.keys(run.written)).toEqual([file]);
  expect(run.written[file]).toMatch(begins);
  expect(run.written[file]).not.toMatch(colour);
});

test.each([
  ['--rag RED', '15 15.1'],
  ['--rag red --timing complete', ''],
  ['--rag RED,AMBER --timing ongoing', '8 8.1'],
  ['--timing overdue', '1 1.2 6 6.1 7 7.1 10 10.1 12 12.1 14 14.1 15 15.1 17 17.1'],
  ['--timing ongoing --timing overdue --rag AMBER', '1 1.2 8 8.1 12 12.1 14 14.1 17 17.1'],
  ['--timing overdue --sort overdue', '1 1.2 7 7.1 10 10.1 15 15.1 6 6.1 14 14.1 12 12.1 17 17.1'],
  ['--timing overdue --sort rag', '15 15.1 1 1.2 12 12.1 14 14.1 17 17.1 6 6.1 7 7.1 10 10.1'],
  ['--unreviewed', ''],
  ['--owner nobody', ''],
  ['--theme nothing', ''],
  ['--theme none --rag RED', '15 15.1'],
  ['--owner =assistant', ''],
  ['--rag RED --owner assistant,nobody', '15 15.1'],
  ['--rag RED --only recommendations', '15'],
  ['--rag =red --only actions', '15 15.1'],
  ['--not-updated', ''],
  ['--rag RED --body Bradford --committee scrutiny --plan sufficiency', '15 15.1'],
])('status %s', async (options, ids) => {
  const { plans } = jsonOf(await bradford(`status --as-of 2023-03-15 --format json ${options}`));
  const shown = plans[0].recommendations.flatMap(
    ({ id, actions }: { id: string; actions: { id: string }[] }) => [
      id,
      ...actions.map((action) => action.id),
    ],
  );
  expect(shown.join(' ')).toBe(ids);
  expect(plans[0].summary.recommendations).toBe(17);
});

test.each([
  ['--body Leeds', 'body “Leeds”', 'body'],
  ['--committee =Scrutiny', 'committee “=Scrutiny”', 'committee'],
  ['--body Bradford --plan none', 'body “Bradford” and plan “none”', 'body'],
])('there is no plan of %s', async (options, named, facet) => {
  const run = await bradford(`status ${options}`);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain(`There is no plan of ${named}.`);
  expect(run.err).toContain(`rag status --by ${facet} shows what there is.`);
});

test('--round shows the position that it reported, whatever the day', async () => {
  const { plans, asOf } = jsonOf(await bradford('status --round 2022-03 --format json'));
  expect([asOf, plans[0].round, plans[0].summary.unrated]).toEqual(['2022-03-31', '2022-03', 17]);
  const path = 'plans/bradford-sufficiency.yaml';
  const byTitle = await rag(here, ['status', path, '--round', 'March 2022', '--format', 'json']);
  expect(jsonOf(byTitle)).toMatchObject({ asOf: '2022-03-31' });
});

test('an action is found by its plan and id', async () => {
  const run = await bradford('show bradford-sufficiency/1.2 --as-of 2023-03-15 --format json');
  expect(jsonOf(run).ref).toBe('bradford-sufficiency/1.2');
});
