import { join } from 'node:path';
import { expect, test } from 'vitest';
import { print } from '../../src/main/print.ts';
import type { World } from '../../src/world/world.ts';
import { findFormat, formatsFor } from '../../src/write/format.ts';
import { rag } from '../world.ts';
import { unseen } from '../write/findings/hostile.ts';
import { azureCommands, githubCommands } from '../write/findings/runners.ts';
import { foundReport } from '../write/findings/sample.ts';
import { findings } from '../write/sample.ts';
import { bradford, here, jsonOf } from './bradford.ts';

const cases = join(import.meta.dirname, 'cases');
const line = 'check --as-of 2023-02-01';
const names = formatsFor({ findings: true }).map(({ name }) => name);

test('all formats at once are what each is alone', async () => {
  const options = names.map((name) => `--format ${name} --output ${name}.out`).join(' ');
  const { code, out, err, written } = await bradford(`${line} ${options}`);
  expect([code, out, err]).toEqual([1, '', '']);
  expect(Object.keys(written)).toEqual(names.map((name) => `${name}.out`));
  for (const name of names) {
    const alone = await bradford(`${line} --format ${name} --output x`);
    expect(written[`${name}.out`]).toBe(alone.written.x);
  }
});

test('one goes to standard output, the others to their files', async () => {
  const { out, written } = await bradford(`${line} --format json --output a.json --format concise`);
  expect(out).toMatch(/^plans\/bradford-sufficiency.yaml:38:20: error overdue-unreviewed: /);
  expect(JSON.parse(written['a.json']!).kind).toBe('check');
});

test('--quiet keeps to the files', async () => {
  const { code, out, written } = await bradford(
    `${line} --quiet --format text --format sarif --output a.sarif`,
  );
  expect([code, out]).toEqual([1, '']);
  expect(JSON.parse(written['a.sarif']!).version).toBe('2.1.0');
});

test('several formats of a report that is not about findings', async () => {
  const { written } = await bradford('status --as-of 2023-03-15 --output a.csv --output a.md');
  expect(written['a.csv']).toMatch(/^\uFEFFPlan,/);
  expect(written['a.md']).toMatch(/^# Bradford/);
});

test('one that cannot be written does not keep the others from it', async () => {
  const written: string[] = [];
  let said = '';
  const world = {
    environment: {},
    out: { write: async () => undefined },
    err: {
      write: async (text: string) => {
        said += text;
      },
    },
    writeFile: async (path: string) => (path === 'b' ? 'the disk is full' : void written.push(path)),
  } as unknown as World;
  const deliveries = ['a', 'b', 'c'].map((output) => ({ format: findFormat('jsonl')!, output }));
  const outcome = { report: foundReport(findings), diagnostics: findings, reported: true } as const;
  const all = await print(outcome, { deliveries, color: 'never', quiet: false }, world);
  expect([all, written, said]).toEqual([false, ['a', 'c'], 'rag could not write b: the disk is full.\n']);
});

test.each(['waivers', 'list-rules'])('rag check --%s is no list of findings', async (option) => {
  const { code, out, err } = await bradford(`check --${option} --format sarif`);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('rag could not write the report: sarif is for findings, and it holds none.\n');
});

test('where nothing was found there is still a report in every format', async () => {
  for (const name of names) {
    const { code, err } = await bradford(`validate --format ${name}`);
    expect([name, code, err]).toEqual([name, 0, '']);
  }
});

test('a finding keeps its fingerprint on another day, and from one run to the next', async () => {
  const fingerprintsOn = async (day: string) => {
    const { diagnostics } = jsonOf(await bradford(`check --as-of ${day} --format json`));
    const overdue = diagnostics.filter(({ code }: { code: string }) => code === 'overdue-unreviewed');
    return overdue.map(
      ({ ref, fingerprint }: { ref: string; fingerprint: string }) => `${ref} ${fingerprint}`,
    );
  };
  const before = await fingerprintsOn('2023-02-01');
  expect(before).toHaveLength(16);
  expect(await fingerprintsOn('2023-02-02')).toEqual(before);
});

test('what could not be looked at is in every report', async () => {
  for (const name of names) {
    const { code, out } = await rag(here, ['check', 'none.yaml', '--format', name]);
    expect([name, code]).toEqual([name, 2]);
    expect(out, name).toMatch(/none(\.|\\\.)yaml/);
  }
});

test('a plan that is hostile all over is shown in every format and obeyed in none', async () => {
  const own: Record<string, RegExp> = { github: /^(error|warning|notice)$/, azure: /^task.logissue$/ };
  for (const name of names) {
    const { out } = await rag(cases, ['check', 'hostile-text.yaml', '--format', name]);
    const commands = [...githubCommands(out), ...azureCommands(out)].map((command) => command.name);
    expect(
      commands.filter((command) => !own[name]?.test(command)),
      name,
    ).toEqual([]);
    expect(out.replaceAll('\r\n', '\n'), name).not.toMatch(unseen);
  }
});
