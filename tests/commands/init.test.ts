import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { answering } from '../conversation.ts';
import { temporaryFolder } from '../io/repository.ts';
import { rag } from '../world.ts';

const filesIn = (folder: string) =>
  (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((name) => /\.\w+$/.test(name))
    .sort();

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** The file that the first line of a plan sends an editor to. */
function schemaOf(folder: string, plan: string): string {
  const [, path] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(folder, plan)) ?? [];
  return join(folder, dirname(plan), path!);
}

test('makes a plan that is sound, and says what to do next', async () => {
  const folder = temporaryFolder();
  const title = 'Action plan: the "second"';
  const argv = [
    'init',
    '--title',
    title,
    '--body',
    '- ours',
    '--meeting',
    '13/3/2024',
    '--review',
    'annually',
  ];
  const { code, out, err } = await rag(folder, argv);
  expect([code, err]).toEqual([0, '']);
  expect(filesIn(folder)).toEqual(['plans/action-plan-the-second.yaml', 'plans/plan.schema.json']);
  expect(out).toContain('rag add recommendation');
  expect(out).not.toContain('rag round open');
  expect(read(folder, 'plans/action-plan-the-second.yaml')).toContain(
    'rounds:\n  - round: 2024-03\n    meeting: 2024-03-13\n',
  );
  expect(existsSync(schemaOf(folder, 'plans/action-plan-the-second.yaml'))).toBe(true);
  expect((await rag(folder, ['validate'])).code).toBe(0);
  const status = JSON.parse((await rag(folder, ['status', '--format', 'json'])).out);
  expect(status.plans[0]).toMatchObject({ title, plan: 'action-plan-the-second' });
});

test('what it makes takes the first recommendation, action and update', async () => {
  const folder = temporaryFolder();
  await rag(folder, ['init', '--title', 'A plan', '--round', 'one', '--meeting', 'March 2024']);
  const before = read(folder, 'plans/a-plan.yaml');
  for (const line of [
    ['add', 'recommendation', '--text', 'Review: all of it'],
    ['add', 'action', '1', '--text', 'Look.', '--timescale', 'May 2024'],
    ['update', '1', '--rag', 'GREEN', '--text', 'Begun.'],
  ])
    expect((await rag(folder, line)).code).toBe(0);
  const after = read(folder, 'plans/a-plan.yaml');
  expect(after.startsWith(before.slice(0, before.indexOf('recommendations: []')))).toBe(true);
  expect((await rag(folder, ['validate'])).out).toContain('Nothing wrong');
});

test('asks for what is not typed', async () => {
  const folder = temporaryFolder();
  const { conversation, said } = answering([
    'A plan',
    '',
    'Head of Service',
    '',
    'soon',
    '13 March 2024',
    'yes',
  ]);
  const { code } = await rag(folder, ['init', '--body', 'Ours'], { conversation });
  expect(code).toBe(0);
  expect(said.filter((prompt) => /which body/i.test(prompt))).toEqual([]);
  expect(filesIn(folder)).toEqual(['plans/a-plan.yaml', 'plans/plan.schema.json', 'rag.yaml']);
});

test('is told in the order of its questions', async () => {
  const folder = temporaryFolder();
  const answers = ['', 'A plan', 'Ours', 'Head of Service', 'The board', 'soon', '13 March 2024', 'no'];
  const { conversation, said } = answering(answers);
  expect((await rag(folder, ['init', 'p.yaml'], { conversation })).code).toBe(0);
  expect(said.map((prompt) => /[A-Z][^?:.]*/.exec(prompt)?.[0])).toEqual([
    'What is the plan called',
    'Type a few words, or press Ctrl-C to stop',
    'What is the plan called',
    'Which body owns it',
    'Which role keeps it',
    'Which committee or board is it reported to',
    'On which day is the meeting of the first round',
    'This is not a day or a month',
    'On which day is the meeting of the first round',
    'Write rag',
  ]);
  expect(read(folder, 'p.yaml')).toMatch(
    /\nbody: Ours\n[\s\S]*\nowner: Head of Service\n[\s\S]*\nreports-to: The board\n[\s\S]*meeting: 2024-03-13\n/,
  );
});

test.each([0, 1, 2, 3, 4, 5])('nothing is made where the answers end after %i', async (count) => {
  const folder = temporaryFolder();
  const answers = ['A plan', '', '', '', ''].slice(0, count);
  const { conversation } = answering([...answers, undefined, ...Array<string>(6).fill('')]);
  const { code, err } = await rag(folder, ['init'], { conversation });
  expect([code, filesIn(folder)]).toEqual([2, []]);
  expect(err).toContain('You stopped');
});

test('a dry run shows it and makes nothing', async () => {
  const folder = temporaryFolder();
  const { code, out } = await rag(folder, ['init', '--title', 'A plan', '--config', '--dry-run']);
  expect([code, filesIn(folder)]).toEqual([0, []]);
  expect(out).toContain('+++ b/plans/a-plan.yaml');
  expect(out).toContain('+++ b/rag.yaml');
});

test('a file that is there is never written over', async () => {
  const folder = temporaryFolder();
  write(folder, 'plans/a-plan.yaml', 'mine\n');
  for (const argv of [['init', 'plans/a-plan.yaml'], ['init', '--dry-run'], ['init']]) {
    const { code, out, err } = await rag(folder, [...argv, '--title', 'A plan']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('plans/a-plan.yaml is there already');
  }
  expect(filesIn(folder)).toEqual(['plans/a-plan.yaml']);
  expect(read(folder, 'plans/a-plan.yaml')).toBe('mine\n');
});

test.each([
  ['plan.schema.json', 'plan.yaml'],
  ['schema/plan.schema.json', 'plan.yaml'],
  ['schema/plan.schema.json', 'plans/plan.yaml'],
])('the schema in %s serves %s', async (schema, plan) => {
  const folder = temporaryFolder();
  write(folder, schema, '{}\n');
  expect((await rag(folder, ['init', plan, '--title', 'A plan'])).code).toBe(0);
  expect(filesIn(folder)).toEqual([plan, schema].sort());
  expect(schemaOf(folder, plan)).toBe(join(folder, schema));
});

test('a plan elsewhere is found through the rag.yaml that is made with it', async () => {
  const folder = temporaryFolder();
  await rag(folder, ['init', 'our plans/', '--title', 'A plan', '--config']);
  expect(filesIn(folder)).toEqual(['our plans/a-plan.yaml', 'our plans/plan.schema.json', 'rag.yaml']);
  expect((await rag(folder, ['status'])).out).toContain('A plan');
});

test('a plan goes where rag.yaml says that plans are, and rag.yaml stays', async () => {
  const folder = temporaryFolder();
  write(folder, 'rag.yaml', 'plans:\n  - improvement\n');
  const { err } = await rag(folder, ['init', '--title', 'A plan', '--config']);
  expect(err).toContain('There is a rag.yaml already');
  expect(filesIn(folder)).toContain('improvement/a-plan.yaml');
  expect(read(folder, 'rag.yaml')).toBe('plans:\n  - improvement\n');
});

test.each([
  [[], /title of the plan is missing/],
  [['plan.txt', '--title', 'A'], /rag init plan.txt.yaml/],
  [['rag.yaml', '--title', 'A'], /for the settings of rag/],
  [['--title', 'A', '--round', '2024-03'], /day of the meeting/],
  [['--title', 'A', '--meeting', '31 June 2024'], /cannot read “31 June 2024” as a day/],
])('rag init %j cannot be done', async (argv, says) => {
  const folder = temporaryFolder();
  const { code, out, err } = await rag(folder, ['init', ...argv]);
  expect([code, out, filesIn(folder)]).toEqual([2, '', []]);
  expect(err).toMatch(says);
});
