import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TestRepository } from '../io/repository.ts';
import { type Run, rag } from '../world.ts';
import { type Json, jsonOf } from './bradford.ts';

const bradford = readFileSync(join(import.meta.dirname, '../../plans/bradford-sufficiency.yaml'), 'utf8');

/** Two actions, of which the first is overdue and unreviewed on 1 June 2023. */
const plan = `plan: Small plan
owner: Assistant Director
rounds:
  - round: 2022-03
    meeting: 2022-03-16
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review of all services.
        timescale: April 2022
      - id: 1.2
        action: Bring a proposal to the management team.
        timescale: April 2030
`;

/** The second is overdue too. */
const worse = plan.replace('2030', '2023');

const when = (day: string) => ({
  GIT_AUTHOR_DATE: `${day}T10:00:00Z`,
  GIT_COMMITTER_DATE: `${day}T10:00:00Z`,
});

/** `main` with these files, and the branch `work`, made from it, checked out. */
function branched(files: Record<string, string> = { 'plans/small.yaml': plan }): TestRepository {
  const repository = TestRepository.init();
  repository.commit('The plans', files, when('2023-04-01'));
  repository.git('checkout', '-q', '-b', 'work');
  return repository;
}

function check(repository: TestRepository, options = '--since main'): Promise<Run> {
  return rag(repository.folder, `check --as-of 2023-06-01 ${options}`.split(' '));
}

/** What is new of the errors, and what was so before, each as `rule ref`. */
async function errors(repository: TestRepository, options = '--since main') {
  const run = await check(repository, `${options} --format json`);
  const found: Json[] = jsonOf(run).diagnostics.filter(({ severity }: Json) => severity === 'error');
  const told = (isNew: boolean) =>
    found.filter((each) => each.new === isNew).map(({ code, ref, path }) => `${code} ${ref ?? path}`);
  return { code: run.code, fresh: told(true), known: told(false) };
}

/** A pull request that flatters: it betters a closed round, drops an action and moves a date, and says none of it. */
function flattering(): TestRepository {
  const plan = bradford.replace('  - round: 2023-03\n', '  - round: 2023-03\n    closed: yes\n');
  const repository = branched({ 'plans/bradford-sufficiency.yaml': plan });
  const better = plan.replace('rag: RED', 'rag: GREEN');
  const [, dropped] = /( {6}- id: 3\.2\n(?: {8}.*\n)+)/.exec(plan)!;
  const shorter = better.replace(dropped!, '');
  const later = shorter.replace('timescale: April 2022\n', 'timescale: April 2024\n');
  const path = 'plans/bradford-sufficiency.yaml';
  repository.commit('Correct a word', { [path]: better }, when('2023-05-02'));
  repository.commit('Layout', { [path]: shorter }, when('2023-05-03'));
  repository.commit('Spaces', { [path]: later }, when('2023-05-04'));
  return repository;
}

describe('a pull request that flatters', () => {
  test('fails with what it betters, drops and moves, each by its commit', async () => {
    const clone = flattering().clone('whole', '--branch', 'work');
    const { code, out } = await check(clone, '--since main --new-only');
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot('since/flattering.out');
  });

  test('in JSON', async () => {
    const clone = flattering().clone('whole', '--branch', 'work');
    const { diagnostics, since, summary } = jsonOf(
      await check(clone, '--since main --new-only --format json'),
    );
    const fresh = diagnostics.filter((each: Json) => each.new && each.severity === 'error');
    expect(fresh.map(({ code, ref, commit }: Json) => [code, ref, commit.day])).toEqual([
      ['timescale-edited', 'bradford-sufficiency/1.2', '2023-05-04'],
      ['removed-not-superseded', 'bradford-sufficiency/3.2', '2023-05-03'],
      ['closed-round-rewritten', 'bradford-sufficiency/15', '2023-05-02'],
    ]);
    const base = clone.git('rev-parse', 'origin/main');
    expect(since).toEqual({
      revision: 'main',
      bases: [{ commit: base, day: '2023-04-01', isRevision: true }],
    });
    expect(Object.keys(summary).join(' ')).toBe('files plans actions waived errors warnings infos new known');
    expect(summary.errors).toBe(3);
    expect(summary.new).toBe(diagnostics.filter((each: Json) => each.new).length);
    expect(summary.new + summary.known).toBe(diagnostics.length);
    const keys = 'code severity message hint path start end ref fingerprint new commit';
    for (const each of diagnostics) expect(Object.keys(each).join(' ')).toBe(keys);
  });

  test('ends with 2 in a clone of depth 1, and says what to set', async () => {
    const clone = flattering().clone('shallow', '--branch', 'work', '--depth', '1');
    const { code, out } = await check(clone, '--since main --new-only');
    expect(code).toBe(2);
    expect(out.replace(/\s+/g, ' ')).toContain('fetch-depth: 0 (GitHub Actions), GIT_DEPTH: 0 (GitLab)');
  });

  test('is told of in the formats of build services without what was so before', async () => {
    const clone = flattering().clone('whole', '--branch', 'work');
    const all = await check(clone, '--since main --format jsonl');
    const fresh = await check(clone, '--since main --new-only --format jsonl');
    const count = ({ out }: Run) => out.trim().split('\n').length;
    expect(count(fresh)).toBeLessThan(count(all));
    expect(fresh.out).toContain('removed-not-superseded');
  });
});

describe('what was so before', () => {
  test('is told apart, and does not fail with --new-only', async () => {
    const repository = branched();
    repository.commit('Work', { 'plans/small.yaml': plan.replace('Small', 'Smaller') });
    const known = ['overdue-unreviewed small/1.1'];
    expect(await errors(repository)).toEqual({ code: 1, fresh: [], known });
    expect(await errors(repository, '--since main --new-only')).toEqual({ code: 0, fresh: [], known });
    const { out } = await check(repository, '--since main');
    expect(out).toMatch(/New since main \([0-9a-f]{7}\).*Nothing\..*Was so before.*overdue-unreviewed/s);
    const only = await check(repository, '--since main --new-only');
    expect(only.out).toContain('1 error, which --new-only does not count');
    expect(only.out).not.toContain('overdue-unreviewed');
  });

  test('is what the base has on the same day, and not what it had on its own', async () => {
    const repository = branched({ 'plans/small.yaml': worse });
    repository.commit('Work', { 'plans/small.yaml': worse.replace('Small', 'Smaller') });
    const known = ['overdue-unreviewed small/1.1', 'overdue-unreviewed small/1.2'];
    expect(await errors(repository)).toMatchObject({ fresh: [], known });
  });

  test('does not hide what is new', async () => {
    const repository = branched();
    repository.commit('Work', { 'plans/small.yaml': worse });
    expect(await errors(repository, '--since main --new-only')).toEqual({
      code: 1,
      fresh: ['overdue-unreviewed small/1.2', 'timescale-edited small/1.2'],
      known: ['overdue-unreviewed small/1.1'],
    });
  });

  test('is counted: one more of the same on the same thing is new', async () => {
    const key = '        timescal: April 2022\n';
    const twice = plan.replace('        timescale: April 2022\n', key);
    const repository = branched({ 'plans/small.yaml': twice });
    repository.commit('Work', { 'plans/small.yaml': twice.replace('        timescale: April 2030\n', key) });
    const { fresh, known } = await errors(repository);
    expect([fresh, known].map((all) => all.filter((each) => each.startsWith('unknown-key')))).toEqual([
      ['unknown-key plans/small.yaml'],
      ['unknown-key plans/small.yaml'],
    ]);
  });

  test('is, of several on one thing, the one that says the same', async () => {
    const revised = (...texts: string[]) => {
      const revisions = texts.map((text) => `          - timescale: ${text}\n`).join('');
      return `${plan}        revisions:\n${revisions}`;
    };
    const repository = branched({ 'plans/small.yaml': revised('May 2031') });
    repository.commit('Work', { 'plans/small.yaml': revised('April 2031', 'May 2031') });
    const { diagnostics } = jsonOf(await check(repository, '--since main --format json'));
    const told = diagnostics.filter(({ code }: Json) => code === 'revision-not-agreed');
    expect(told.map((each: Json) => [each.new, /“(.*?)”/.exec(each.message)![1]])).toEqual([
      [true, 'April 2031'],
      [false, 'May 2031'],
    ]);
  });

  test('is what was wrong with its waivers too', async () => {
    const waived = (text: string) =>
      text.replace('  - id: 1\n', '  # rag: allow no-actions until 30 June 2022, none yet\n  - id: 1\n');
    const repository = branched({ 'plans/small.yaml': waived(plan) });
    repository.commit('Work', { 'plans/small.yaml': waived(plan).replace('Small', 'Smaller') });
    const { diagnostics } = jsonOf(await check(repository, '--since main --format json'));
    expect(diagnostics.find(({ code }: Json) => code === 'expired-waiver').new).toBe(false);
  });

  test('is what was wrong with rag.yaml, as far as it stands there as it stood', async () => {
    const wrong = 'rules:\n  - rule: nosuch\n';
    const repository = branched({ 'plans/small.yaml': plan, 'rag.yaml': wrong });
    repository.commit('Work', { 'plans/small.yaml': plan.replace('Small', 'Smaller') });
    const known = ['overdue-unreviewed small/1.1', 'configuration rag.yaml'];
    expect(await errors(repository, '--since main --new-only')).toEqual({ code: 0, fresh: [], known });
    const more = `# One\n${wrong}  - rule: nonesuch\ntime-zone: Nowhere\n`;
    repository.commit('More of it', { 'rag.yaml': more });
    expect(await errors(repository, '--since main --new-only')).toEqual({
      code: 1,
      fresh: ['configuration rag.yaml', 'configuration rag.yaml'],
      known,
    });
  });

  test('is, of rag.yaml, not what came with it', async () => {
    const repository = branched();
    repository.commit('Set up', { 'rag.yaml': 'plans: {a: b}\n' });
    const { fresh } = await errors(repository);
    expect(fresh).toEqual(['wrong-shape rag.yaml']);
    repository.git('checkout', '-q', '-b', 'later');
    repository.commit('Work', { 'plans/small.yaml': plan.replace('Small', 'Smaller') });
    expect((await errors(repository, '--since work')).fresh).toEqual([]);
  });

  test('moves down the file with the lines above it', async () => {
    const repository = branched();
    repository.commit('Work', { 'plans/small.yaml': `# One\n# Two\n${plan}` });
    expect(await errors(repository)).toMatchObject({ fresh: [], known: ['overdue-unreviewed small/1.1'] });
  });

  test('holds in files that did not change, and between them', async () => {
    const one = plan.replace('plan:', 'id: one\nplan:');
    const two = one.replace('one', 'two');
    const repository = branched({
      'plans/a.yaml': plan,
      'plans/b.yaml': one,
      'plans/c.yaml': two,
      'plans/d.yaml': two,
    });
    repository.commit('Work', { 'plans/a.yaml': one });
    const { fresh, known } = await errors(repository);
    expect(known).toContain('duplicate-plan-id two');
    expect(fresh.filter((each) => each.startsWith('duplicate-plan-id'))).toEqual(['duplicate-plan-id one']);
  });

  test('is nothing where the plans are new', async () => {
    const repository = branched({ 'README.md': 'Plans' });
    repository.write('plans/small.yaml', plan);
    expect(await errors(repository)).toEqual({ code: 1, fresh: ['overdue-unreviewed small/1.1'], known: [] });
  });
});

describe('no removal and no news', () => {
  const known = (name: string) => ({ fresh: [], known: [`overdue-unreviewed ${name}/1.1`] });

  test('is a plan that was renamed', async () => {
    const repository = branched();
    repository.git('mv', 'plans/small.yaml', 'plans/other.yaml');
    expect(await errors(repository)).toMatchObject(known('other'));
    repository.commit('Rename');
    expect(await errors(repository)).toMatchObject(known('other'));
    repository.commit('Change', { 'plans/other.yaml': plan.replace('Small', 'Renamed') });
    expect(await errors(repository)).toMatchObject(known('other'));
  });

  test('is what was wrong with the lines of a plan that was renamed', async () => {
    const repository = branched({ 'plans/small.yaml': plan.replace('owner:', 'ownr:') });
    repository.git('mv', 'plans/small.yaml', 'plans/other.yaml');
    repository.commit('Rename');
    const { fresh, known } = await errors(repository);
    expect(fresh).toEqual([]);
    expect(known).toContain('unknown-key plans/other.yaml');
  });

  test('is an action that went into another plan, or under another number', async () => {
    const [, action] = /( {6}- id: 1\.1\n(?: {8}.*\n)+)/.exec(plan)!;
    const other = plan
      .replace(action!, '')
      .replaceAll('1.2', '2.2')
      .replace('Bring', 'Publish')
      .replace('Review', 'Open');
    const repository = branched({ 'plans/small.yaml': plan, 'plans/other.yaml': other });
    const without = plan.replace(action!, '');
    const into = (text: string) => ({
      'plans/small.yaml': without,
      'plans/other.yaml': other.replace('    actions:\n', `    actions:\n${text}`),
    });
    repository.commit('Move', into(action!));
    expect(await errors(repository)).toMatchObject(known('other'));
    repository.commit('Number anew', into(action!.replace('1.1', '2.9')));
    expect(await errors(repository)).toMatchObject({ fresh: [], known: ['overdue-unreviewed other/2.9'] });
  });

  test('is what main did meanwhile; and it is said that main went on', async () => {
    const repository = branched();
    repository.commit('Work', { 'plans/small.yaml': plan.replace('Small', 'Smaller') });
    repository.git('checkout', '-q', 'main');
    const [, second] = /( {6}- id: 1\.2\n(?: {8}.*\n)+)/.exec(plan)!;
    repository.commit('Drop an action', { 'plans/small.yaml': plan.replace(second!, '') });
    repository.git('checkout', '-q', 'work');
    expect(await errors(repository)).toMatchObject(known('small'));
    const { out } = await check(repository);
    expect(out.replace(/\s+/g, ' ')).toContain('“main” has gone on since this branch was made from it');
  });
});

describe('what was done', () => {
  const [, second] = /( {6}- id: 1\.2\n(?: {8}.*\n)+)/.exec(plan)!;
  const dropped = plan.replace(second!, '');

  test('and not committed is told so', async () => {
    const repository = branched();
    repository.write('plans/small.yaml', dropped);
    const { out } = await check(repository);
    expect(out.replace(/\s+/g, ' ')).toContain('It is not committed yet.');
    expect((await errors(repository)).fresh).toEqual(['removed-not-superseded small/1.2']);
  });

  test('to what was decided, measured and agreed is told, each by its commit', async () => {
    const top = 'accepted-by: Panel\npartners: [{partner: Police, review: March 2022}]\nowner:';
    const whole = `${plan.replace('owner:', top).replace('April 2022', 'in six months time')}\
        completed: 2023-04-20
        decisions: [{decision: kept open, by: Panel, decided: 2023-05-03}]
    source: {committee: Panel, meeting: 2022-01-12, minute: 46}
    measures: [{id: M1, measure: Homes, target: {value: 90 %}}]
`;
    const repository = branched({ 'plans/small.yaml': whole });
    const edits: readonly (readonly [rule: string, from: string, to: string])[] = [
      ['decision-rewritten', 'kept open', 'accepted'],
      ['completion-rewritten', '2023-04-20', '2023-01-20'],
      ['rules-relaxed', 'accepted-by: Panel\n', ''],
      ['measure-edited', '90 %', '75 %'],
      ['partner-review-moved', 'March 2022', 'March 2024'],
      ['timescale-edited', '2022-01-12', '2022-11-12'],
      ['link-rewritten', ', minute: 46', ''],
    ];
    let text = whole;
    for (const [at, [rule, from, to]] of edits.entries()) {
      text = text.replace(from, to);
      repository.commit(rule, { 'plans/small.yaml': text }, when(`2023-05-0${at + 1}`));
    }
    const { diagnostics } = jsonOf(await check(repository, '--since main --format json'));
    const told = diagnostics.filter(({ commit }: Json) => commit);
    const days = told.map(({ code, commit }: Json) => `${code} ${commit.day}`);
    expect(days.sort()).toEqual(edits.map(([rule], at) => `${rule} 2023-05-0${at + 1}`).sort());
    expect(told.every((each: Json) => each.new)).toBe(true);
  });

  test('and undone is not told', async () => {
    const repository = branched();
    repository.commit('Drop', { 'plans/small.yaml': dropped });
    repository.commit('Put back', { 'plans/small.yaml': plan });
    expect((await errors(repository)).fresh).toEqual([]);
  });

  test('on a branch that was merged is told of its own commit', async () => {
    const repository = branched();
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit('The drop', { 'plans/small.yaml': dropped }, when('2023-05-05'));
    repository.git('checkout', '-q', 'work');
    repository.commit('Work', { 'plans/small.yaml': plan.replace('Small', 'Smaller') });
    repository.git('merge', '-q', '--no-edit', 'side');
    expect((await check(repository)).out.replace(/\s+/g, ' ')).toMatch(
      /Commit [0-9a-f]{7} of 5 May 2023 did it: “The drop”/,
    );
  });

  test('in a plan that was renamed on the way is found, and told of its commit', async () => {
    const repository = branched();
    repository.git('mv', 'plans/small.yaml', 'plans/other.yaml');
    repository.commit('Rename');
    repository.commit('The drop', { 'plans/other.yaml': dropped });
    repository.git('mv', 'plans/other.yaml', 'plans/third.yaml');
    repository.commit('Rename again');
    expect((await errors(repository)).fresh).toEqual(['removed-not-superseded third/1.2']);
    expect((await check(repository)).out).toContain('“The drop”');
  });

  test('to a whole plan is one finding', async () => {
    const repository = branched({
      'plans/small.yaml': plan,
      'plans/other.yaml': plan.replaceAll('re', 'er'),
    });
    repository.git('rm', '-q', 'plans/small.yaml');
    repository.commit('Away with it');
    expect((await errors(repository)).fresh).toEqual(['removed-not-superseded small']);
    expect((await check(repository)).out.replace(/\s+/g, ' ')).toContain(
      'The plan “Small plan” was removed, with 1 recommendation and 2 actions that no update had said to be superseded. Commit',
    );
  });

  test('to a plan that can no longer be read is told as that alone', async () => {
    const repository = branched();
    repository.commit('Break', { 'plans/small.yaml': 'plan: "Small\n' });
    const { fresh } = await errors(repository);
    expect(fresh).toContain('yaml-syntax plans/small.yaml');
    expect(fresh.filter((each) => each.startsWith('removed'))).toEqual([]);
  });

  test('to a plan that is no text any more is not told: nobody could read it', async () => {
    const repository = branched({ 'plans/small.yaml': plan, 'plans/other.yaml': plan });
    repository.write('plans/small.yaml', 'plan: \0');
    const { code, out } = await check(repository);
    expect([code, out]).toEqual([2, expect.not.stringContaining('removed-not-superseded')]);
  });

  test('is not hidden by a replacement that git keeps beside the history', async () => {
    const repository = branched();
    const before = repository.git('rev-parse', 'main:plans/small.yaml');
    repository.commit('Drop', { 'plans/small.yaml': dropped });
    repository.git('replace', before, repository.git('rev-parse', 'work:plans/small.yaml'));
    expect((await errors(repository)).fresh).toEqual(['removed-not-superseded small/1.2']);
  });

  test('can be allowed by a comment', async () => {
    const repository = branched();
    const waiver =
      '  # rag: allow removed-not-superseded until 30 June 2023, it was never agreed\n  - id: 1\n';
    repository.commit('Drop', { 'plans/small.yaml': dropped.replace('  - id: 1\n', waiver) });
    expect((await errors(repository)).fresh).toEqual([]);
    const { out } = await check(repository);
    expect(out).toContain('1 more finding is allowed for now');
    expect(out).not.toContain('unused-waiver');
    expect((await check(repository, '--plain')).out).not.toContain('unused-waiver');
  });
});

test('without --since nothing of it is said', async () => {
  const repository = branched();
  repository.write('plans/small.yaml', plan.replace('2022', '2023'));
  const run = await check(repository, '--format json');
  expect(Object.keys(jsonOf(run))).not.toContain('since');
  expect(run.out).not.toMatch(/timescale-edited|"new"|"commit"/);
});

test('it works from a folder below, on named plans, and with plans that rag.yaml names', async () => {
  const repository = branched({
    'rag.yaml': 'plans:\n  - deep/plans\n',
    'deep/plans/small.yaml': plan,
    'deep/x.txt': '',
  });
  repository.commit('Work', { 'deep/plans/small.yaml': worse });
  const fresh = ['overdue-unreviewed small/1.2', 'timescale-edited small/1.2'];
  expect(await errors(repository)).toMatchObject({ fresh });
  expect(await errors(repository, 'deep --since main')).toMatchObject({ fresh });
  const below = await rag(
    join(repository.folder, 'deep'),
    'check plans/small.yaml --as-of 2023-06-01 --since main --format json'.split(' '),
  );
  expect(jsonOf(below).summary.new).toBe(2);
});

describe('what cannot be compared ends with 2', () => {
  test.each([
    ['--new-only', /--new-only needs to know since when/],
    ['--since=', /--since has an empty value/],
    ['--since main --at main', /Leave one of them out/],
    ['--since nosuch', /no branch, tag or commit called “nosuch”/],
    ['--since plans/small.yaml', /no branch, tag or commit called “plans\/small.yaml”/],
    ['--since=--help', /--help/],
    ['--since=--output=stolen', /--output=stolen/],
  ])('%s', async (options, says) => {
    const repository = branched();
    const before = repository.footprint();
    const { code, out, err } = await check(repository, options);
    expect([code, (out + err).replace(/\s+/g, ' ')]).toEqual([2, expect.stringMatching(says)]);
    expect(repository.footprint()).toEqual(before);
  });

  test('in a repository without commits', async () => {
    const repository = TestRepository.init();
    repository.write('plans/small.yaml', plan);
    const { code, out } = await check(repository);
    expect([code, out]).toEqual([2, expect.stringContaining('has no commits yet')]);
  });

  test('outside every repository', async () => {
    const repository = new TestRepository();
    repository.write('plans/small.yaml', plan);
    const { code, out } = await check(repository);
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('is not in a git repository'),
    ]);
  });
});
