import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitHistory } from '../../src/io/git-history.ts';
import type { Base } from '../../src/world/history.ts';
import { planText, TestRepository, temporaryFolder } from './repository.ts';

function baseIn(
  repository: TestRepository,
  revision: string,
  paths: string[] = ['.'],
  env: Record<string, string> = {},
): Promise<Base> {
  return gitHistory(repository.folder, { ...repository.env, ...env }).base(revision, paths);
}

const codesOf = ({ diagnostics }: Base) =>
  diagnostics.map(({ code, unable }) => (unable ? `${code}!` : code));

/** `then → now`, and whether it was read. */
function files({ files }: Base): string[] {
  return files.map(({ path, pathNow, bytes }) => `${path} → ${pathNow ?? 'gone'}${bytes ? ', read' : ''}`);
}

const bytesOf = ({ files }: Base) =>
  files.map(({ bytes = new Uint8Array() }) => new TextDecoder().decode(bytes));

/** `main` with one commit, and the branch `work`, made from it, checked out. */
function branched(plans: Record<string, string> = { 'a.yaml': planText('A') }): TestRepository {
  const repository = TestRepository.init();
  repository.commit('The plans', plans);
  repository.git('checkout', '-q', '-b', 'work');
  return repository;
}

describe('the base of a branch', () => {
  test('is the revision itself where that was made before', async () => {
    const repository = branched();
    repository.commit('Work', { 'a.yaml': planText('A', 13) });
    const base = await baseIn(repository, 'main');
    const [main, head] = ['main', 'HEAD'].map((name) => repository.git('rev-parse', name));
    expect(base.partings).toMatchObject([
      { base: { hash: main }, revision: { hash: main }, head: { hash: head } },
    ]);
    expect([files(base), codesOf(base)]).toEqual([['a.yaml → a.yaml, read'], []]);
  });

  test('is where they parted, once the revision has gone on', async () => {
    const repository = branched();
    const parted = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '-q', 'main');
    const gone = repository.commit('Main goes on', { 'a.yaml': planText('Other') });
    repository.git('checkout', '-q', 'work');
    repository.commit('Work', { 'a.yaml': planText('Mine') });
    const base = await baseIn(repository, 'main');
    expect(base.partings).toMatchObject([{ base: { hash: parted }, revision: { hash: gone } }]);
    expect(bytesOf(base)).toEqual([planText('A')]);
  });

  test('is the newest of main that was merged into the branch', async () => {
    const repository = branched();
    repository.commit('Work', { 'b.yaml': planText('B') });
    repository.git('checkout', '-q', 'main');
    const newest = repository.commit('Main goes on', { 'a.yaml': planText('Other') });
    repository.git('checkout', '-q', 'work');
    repository.git('merge', '-q', '--no-edit', 'main');
    expect((await baseIn(repository, 'main')).partings).toMatchObject([{ base: { hash: newest } }]);
  });

  test('is found from a detached head, and from a clone that has main only as the server’s', async () => {
    const repository = branched();
    repository.commit('Work', { 'a.yaml': planText('A', 13) });
    repository.git('checkout', '-q', '--detach');
    expect(files(await baseIn(repository, 'main'))).toEqual(['a.yaml → a.yaml, read']);
    const clone = repository.clone('clone', '--branch', 'work');
    const base = await baseIn(clone, 'main');
    expect([files(base), codesOf(base)]).toEqual([['a.yaml → a.yaml, read'], ['git-remote-branch']]);
  });

  test('is read only where files have changed, were moved or are gone', async () => {
    const names = ['same', 'changed', 'moved', 'gone', 'edited'];
    const repository = branched({
      ...Object.fromEntries(names.map((name) => [`${name}.yaml`, planText(name)])),
      'empty.yaml': '',
      'cleared.yaml': '',
    });
    repository.git('mv', 'moved.yaml', 'new-name.yaml');
    repository.git('rm', '-q', 'gone.yaml', 'cleared.yaml');
    repository.commit('Work', { 'changed.yaml': planText('Changed', 14), 'new.yaml': 'plan: New\n' });
    repository.write('edited.yaml', planText('Not committed'));
    expect(files(await baseIn(repository, 'main'))).toEqual([
      'changed.yaml → changed.yaml, read',
      'cleared.yaml → gone, read',
      'edited.yaml → edited.yaml, read',
      'empty.yaml → empty.yaml',
      'gone.yaml → gone, read',
      'moved.yaml → new-name.yaml, read',
      'same.yaml → same.yaml',
    ]);
  });

  test('is never asked of git where a file is as it was', async () => {
    const repository = branched({ 'same.yaml': planText('Same'), 'changed.yaml': planText('Changed') });
    repository.commit('Work', { 'changed.yaml': planText('Changed', 14) });
    const forget = (name: string) => {
      const hash = repository.git('rev-parse', `main:${name}`);
      rmSync(join(repository.folder, '.git', 'objects', hash.slice(0, 2), hash.slice(2)));
    };
    forget('same.yaml');
    const base = await baseIn(repository, 'main');
    expect([files(base), codesOf(base)]).toEqual([
      ['changed.yaml → changed.yaml, read', 'same.yaml → same.yaml'],
      [],
    ]);
    forget('changed.yaml');
    expect(codesOf(await baseIn(repository, 'main'))).not.toEqual([]);
  });

  test('tells what is as it was in a repository with longer hashes', async () => {
    const repository = new TestRepository();
    repository.git('init', '-q', '--object-format=sha256');
    repository.commit('The plans', { 'a.yaml': planText('A'), 'b.yaml': planText('B') });
    repository.commit('Work', { 'b.yaml': planText('Mine') });
    expect(files(await baseIn(repository, 'HEAD~1'))).toEqual(['a.yaml → a.yaml', 'b.yaml → b.yaml, read']);
  });

  test('leaves no trace', async () => {
    const repository = branched();
    repository.commit('Work', { 'a.yaml': planText('A', 13) });
    const before = repository.footprint();
    await baseIn(repository, 'main');
    expect(repository.footprint()).toEqual(before);
  });
});

describe('there is no base', () => {
  test('in histories that have nothing in common', async () => {
    const repository = branched();
    repository.git('checkout', '-q', '--orphan', 'other');
    repository.commit('Another beginning', { 'a.yaml': planText('Other') });
    const base = await baseIn(repository, 'main');
    expect([base.partings, base.files, codesOf(base)]).toEqual([[], [], ['git-no-base!']]);
    expect(base.diagnostics[0]!.hint).toContain('git log --oneline');
  });

  test.each([
    [{ GITHUB_ACTIONS: 'true' }, 'fetch-depth: 0'],
    [{ GITLAB_CI: 'true' }, 'GIT_DEPTH: 0'],
    [{}, 'git fetch --unshallow'],
  ])('in a clone too shallow for it; with %j the way is told', async (env, way) => {
    const repository = branched();
    repository.commit('Work', { 'a.yaml': planText('Mine') });
    repository.git('checkout', '-q', 'main');
    repository.commit('Main goes on', { 'a.yaml': planText('Other') });
    for (const options of [['--no-single-branch'], ['--single-branch']]) {
      const clone = repository.clone(`shallow${options}`, '--depth', '1', '--branch', 'work', ...options);
      const base = await baseIn(clone, 'main', ['.'], env as Record<string, string>);
      expect([base.files, codesOf(base)]).toEqual([[], ['git-shallow!']]);
      expect(base.diagnostics[0]!.hint).toContain(way);
    }
  });

  test('that a clone lacks once the command of the hint was run', async () => {
    const repository = branched();
    repository.commit('Work', { 'a.yaml': planText('Mine') });
    repository.git('checkout', '-q', 'main');
    repository.commit('Main goes on', { 'a.yaml': planText('Other') });
    const clone = repository.clone('shallow', '--depth', '1', '--branch', 'work', '--no-single-branch');
    const command = /git fetch --unshallow [^.]*/.exec(
      (await baseIn(clone, 'main')).diagnostics[0]!.hint!,
    )![0];
    execFileSync('sh', ['-c', command], { cwd: clone.folder, env: clone.env, stdio: 'pipe' });
    expect(bytesOf(await baseIn(clone, 'main'))).toEqual([planText('A')]);
  });

  test('before the first commit', async () => {
    const repository = TestRepository.init();
    repository.write('a.yaml', planText('A'));
    for (const revision of ['main', 'HEAD']) {
      expect(codesOf(await baseIn(repository, revision))).toEqual(['git-no-commits!']);
    }
    repository.commit('The plan');
    repository.git('checkout', '-q', '--orphan', 'other');
    expect(codesOf(await baseIn(repository, 'main'))).toEqual(['git-no-commits!']);
  });

  test('outside every repository', async () => {
    const folder = temporaryFolder();
    const repository = new TestRepository(`${folder}/work`);
    repository.write('a.yaml', planText('A'));
    expect(codesOf(await baseIn(repository, 'main'))).toEqual(['git-no-repository!']);
  });

  test.each([
    'a.yaml',
    './a.yaml',
    '--help',
    '-x',
    '--output=stolen',
    '',
    ' ',
    'main..work',
    'main:a.yaml',
    'a\nb',
  ])('called %j', async (revision) => {
    const repository = branched();
    const before = repository.footprint();
    const base = await baseIn(repository, revision);
    expect([base.partings, base.files]).toEqual([[], []]);
    expect(base.diagnostics).toMatchObject([{ unable: true, hint: expect.any(String) }]);
    expect(repository.footprint()).toEqual(before);
  });
});

test('the plans of a submodule are left out, and told; named, they have their own base', async () => {
  const inner = TestRepository.init();
  inner.commit('Inner', { 'inner.yaml': planText('Inner') });
  const outer = branched();
  outer.git('submodule', '--quiet', 'add', `file://${inner.folder}`, 'sub');
  outer.commit('With a submodule');
  const whole = await baseIn(outer, 'HEAD');
  expect([files(whole), codesOf(whole)]).toEqual([['a.yaml → a.yaml'], ['git-submodule']]);
  const named = await baseIn(outer, 'HEAD', ['.', 'sub']);
  expect(files(named)).toEqual(['a.yaml → a.yaml', 'sub/inner.yaml → sub/inner.yaml']);
  expect(named.partings.map(({ path }) => path)).toEqual(['.', 'sub']);
});
