import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Input } from '../../src/commands/command.ts';
import { type Gate, gateOf } from '../../src/commands/gate.ts';
import type { Diagnostic, Severity } from '../../src/text/diagnostic.ts';
import { temporaryFolder } from '../io/repository.ts';
import { rag } from '../world.ts';
import { bradford, jsonOf } from './bradford.ts';

function gateWith(line: string): Gate | Diagnostic {
  const words = line.split(' ');
  const option = (name: string) => words[words.indexOf(`--${name}`) + 1];
  return gateOf({
    option: (name) => (words.includes(`--${name}`) ? option(name) : undefined),
    isOn: (name) => words.includes(`--${name}`),
  } as Input);
}

const found = (severities: string): readonly Diagnostic[] =>
  severities
    .split(' ')
    .filter(Boolean)
    .map((severity) => ({ code: 'c', severity: severity as Severity, message: 'm' }));

describe.each([
  ['', { error: true, 'warning info': false, '': false }],
  ['--fail-on error', { error: true, 'warning info': false }],
  ['--fail-on warning', { error: true, 'info warning': true, info: false, '': false }],
  ['--fail-on info', { error: true, warning: true, info: true, '': false }],
  ['--max-warnings 1', { error: true, warning: false, 'warning info warning': true, 'info info': false }],
  ['--max-warnings 0', { warning: true, info: false, '': false }],
  ['--max-warnings 5 --fail-on info', { info: true, '': false }],
  ['--exit-zero', { 'error warning info': false }],
  ['--exit-zero --fail-on info --max-warnings 0', { 'error warning info': false }],
] as const)('rag check %s', (line, expected) => {
  test.each(Object.entries(expected))('with %j fails: %s', (severities, fails) => {
    expect((gateWith(line) as Gate)(found(severities)).fails).toBe(fails);
  });
});

test.each(['-1', '1.5', 'many', '', '1e3', '99999999999'])(
  '--max-warnings %j is no number',
  async (number) => {
    const { code, out, err } = await rag(temporaryFolder(), ['check', `--max-warnings=${number}`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Type it as in: --max-warnings 10');
  },
);

const folder = temporaryFolder();
writeFileSync(join(folder, 'rag.yaml'), 'rules:\n  - rule: empty-update\n    severity: error\n');
writeFileSync(
  join(folder, 'plan.yaml'),
  `plan: A plan
recommendations:
  - id: 1
    recommendation: Review the offer.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Review it.
      - id: 1.2
        action: Say what was found.
`,
);

test.each([
  ['', 0, /^ {2}2 warnings in 1 file \(1 plan, 2 actions\)\.$/m],
  ['--max-warnings 2', 0, /2 warnings in 1 file/],
  ['--max-warnings 1', 1, /It\s+fails,\s+because\s+--max-warnings\s+allows\s+1\./],
  ['--fail-on warning', 1, /It\s+fails,\s+because\s+of\s+--fail-on\s+warning\./],
  ['--fail-on warning --exit-zero', 0, /2 warnings in 1 file/],
])('rag validate %s', async (options, code, says) => {
  const run = await rag(folder, ['validate', 'plan.yaml', ...options.split(' ').filter(Boolean)]);
  expect([run.code, run.err]).toEqual([code, '']);
  expect(run.out).toMatch(says);
});

test('what is found can be let pass; what could not be looked at cannot', async () => {
  expect((await bradford('check --as-of 2023-02-01')).code).toBe(1);
  expect((await bradford('check --as-of 2023-02-01 --exit-zero')).code).toBe(0);
  expect((await rag(folder, ['check', 'none.yaml', '--exit-zero'])).code).toBe(2);
});

test('the exit code is the same in every format', async () => {
  for (const format of ['text', 'json', 'github', 'sarif']) {
    const words = ['validate', 'plan.yaml', '--max-warnings', '1', '--format', format];
    expect((await rag(folder, words)).code, format).toBe(1);
  }
});

test('--list-rules lists them as rag.yaml has them, and reads no plan', async () => {
  const { kind, rules } = jsonOf(
    await rag(folder, ['check', '--list-rules', '--format', 'json', 'none.yaml']),
  );
  expect(kind).toBe('rules');
  const set = rules.find(({ rule }: { rule: string }) => rule === 'empty-update');
  expect(Object.keys(set)).toEqual(['rule', 'severity', 'default', 'limits', 'summary']);
  expect(set).toMatchObject({ severity: 'error', default: 'warning' });
  const { code, out } = await rag(folder, ['check', '--list-rules', '--plain']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Rule: empty-update; Severity: error \(by default warning\); What it finds: /m);
  expect(out).toMatch(/^Rule: overdue-unreviewed; Severity: error; What it finds: /m);
});
