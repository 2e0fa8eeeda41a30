import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sound } from '../commands/made.ts';
import { cleanEnvironment, temporaryFolder } from '../io/repository.ts';

const top = resolve(import.meta.dirname, '../..');
const read = (path: string) => parse(readFileSync(join(top, path), 'utf8'));

const late = sound
  .replaceAll('2023-03-15', '2022-01-15')
  .replace('title: March 2023\n', 'title: January 2022\n');

/** A repository with a plan, in which `npx` and `npm` are stand-ins: they run the rag that is built here, and nothing. */
function repository(plan: string) {
  const folder = temporaryFolder();
  const bin = join(folder, '.bin');
  mkdirSync(join(folder, 'plans'));
  mkdirSync(bin);
  writeFileSync(join(folder, 'plans/a plan.yaml'), plan);
  const script = (name: string, text: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  script('npx', `[ "$1" = --no ] && shift 2; shift; exec node "${top}/bin/rag.js" "$@"`);
  script('npm', 'exit 0');
  const env = { ...cleanEnvironment(folder), PATH: `${bin}:${process.env.PATH}` };
  execFileSync('git', ['init', '--quiet'], { cwd: folder, env });
  execFileSync('git', ['add', 'plans'], { cwd: folder, env });
  execFileSync('git', ['commit', '--quiet', '--message', 'A plan'], { cwd: folder, env });
  const run = (shell: string, variables: Readonly<Record<string, string>>) =>
    spawnSync('bash', ['-eo', 'pipefail', '-c', shell], {
      cwd: folder,
      env: { ...env, ...variables },
      encoding: 'utf8',
    });
  return { folder, run, at: (path: string) => readFileSync(join(folder, path), 'utf8') };
}

describe('action.yml', () => {
  const action = read('action.yml');
  const steps: readonly { run?: string; env?: Record<string, string>; shell?: string }[] = action.runs.steps;
  const check = steps.at(-1)!;

  /** The variables of the step, as the service sets them from what was typed. */
  function variables(inputs: Readonly<Record<string, string>>): Record<string, string> {
    const entries = Object.entries(check.env!).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1];
      if (!input) return [name, value.includes('github.action_path') ? top : value];
      expect(action.inputs).toHaveProperty(input);
      return [name, inputs[input] ?? action.inputs[input].default];
    });
    return Object.fromEntries(entries);
  }

  test('hands nothing that was typed to the shell as code', () => {
    for (const { run = '', shell } of steps) {
      expect(run).not.toMatch(/\$\{\{/);
      if (run) expect(shell).toBe('bash');
    }
  });

  test('passes where nothing is wrong, and writes the page of the job', () => {
    const { folder, run, at } = repository(sound);
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, '');
    const inputs = variables({ 'as-of': '2023-03-15' });
    const { status, stderr } = run(check.run!, { ...inputs, GITHUB_STEP_SUMMARY: summary });
    expect([status, stderr]).toEqual([0, '']);
    expect(at('summary.md')).toContain('in 1 file (1 plan, 1 action), as of 15 March 2023');
  });

  test('fails with an annotation where an overdue action is unreviewed', () => {
    const { run, at } = repository(late);
    const { status, stdout } = run(
      check.run!,
      variables({ plans: 'plans/a plan.yaml\n', 'as-of': '2023-03-15', sarif: 'rag.sarif' }),
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error .*file=plans\/a plan\.yaml,line=12.*title=overdue-unreviewed/m);
    expect(JSON.parse(at('rag.sarif')).version).toBe('2.1.0');
  });

  test.each([
    [{ plans: '$(touch stolen)' }],
    [{ plans: '"; touch stolen; "' }],
    [{ plans: '--output=stolen' }],
    [{ 'as-of': '2023-03-15; touch stolen' }],
    [{ since: '--output=stolen' }],
    [{ 'fail-on': '`touch stolen`' }],
  ])('%j is not obeyed', (inputs) => {
    const { run, folder } = repository(sound);
    const { status } = run(check.run!, variables({ 'as-of': '2023-03-15', ...inputs }));
    expect(status).toBe(2);
    expect(() => readFileSync(join(folder, 'stolen'))).toThrow();
  });
});

test('the GitHub example looks at all that is wrong on main and once a week, and at what is new in a pull request', () => {
  const page = readFileSync(join(top, 'docs/ci.md'), 'utf8');
  const { on, jobs } = parse(/```yaml\n(on:[\s\S]*?)```/.exec(page)![1]!);
  expect(Object.keys(on)).toEqual(['pull_request', 'push', 'schedule']);
  const [checkout, action] = jobs.plans.steps;
  expect(checkout.with['fetch-depth']).toBe(0);
  expect(Object.keys(action.with).every((input) => input in read('action.yml').inputs)).toBe(true);
});

test('the GitLab example writes its reports, and fails', () => {
  const { script, artifacts } = read('docs/ci/gitlab-ci.yml').rag;
  const { run, at } = repository(late);
  const { status, stdout } = run(script.join('\n'), {});
  expect(status).toBe(1);
  expect(stdout).toContain('overdue-unreviewed');
  const [first] = JSON.parse(at(artifacts.reports.codequality));
  expect(first).toMatchObject({ check_name: 'overdue-unreviewed', location: { path: 'plans/a plan.yaml' } });
  expect(at(artifacts.reports.junit)).toContain('<testsuite');
});

test('the Azure example logs its issues, and fails', () => {
  const { steps } = read('docs/ci/azure-pipelines.yml');
  const { run, at } = repository(late);
  const shells: readonly string[] = steps.flatMap((step: { bash?: string }) => step.bash ?? []);
  const { status, stdout } = run(shells.join('\n'), {});
  expect(status).toBe(1);
  expect(stdout).toMatch(/^##vso\[task\.logissue type=error/m);
  expect(at('rag.xml')).toContain('<testsuite');
});

test.each(
  read('.pre-commit-hooks.yaml') as { id: string; entry: string; files: string; pass_filenames?: false }[],
)('the hook $id runs', ({ entry, files, pass_filenames = true }) => {
  const { run } = repository(late);
  expect(new RegExp(files).test('plans/a plan.yaml')).toBe(true);
  const names = pass_filenames ? ' "plans/a plan.yaml"' : '';
  const { status, stdout } = run(`npx ${entry}${names}`, {});
  expect(status).toBe(entry === 'rag check' ? 1 : 0);
  expect(stdout).toContain('1 file (1 plan, 1 action)');
});
