import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes, planText, TestRepository, temporaryFolder, told } from './repository.ts';

function fourCommits(): TestRepository {
  const repository = TestRepository.init();
  for (const number of ['1', '2', '3', '4'])
    repository.commit(`Round ${number}`, { 'a.yaml': `plan: ${number}` });
  repository.git('branch', 'draft', 'HEAD~1');
  repository.git('config', 'uploadpack.allowFilter', 'true');
  return repository;
}

describe('a shallow clone', () => {
  test('reads what it holds', async () => {
    const clone = fourCommits().clone('shallow', '--depth', '2');
    const past = await clone.at('HEAD~1');
    expect([told(past), codes(past)]).toEqual([['a.yaml → a.yaml: plan: 3'], []]);
  });

  test.each([
    [{ GITHUB_ACTIONS: 'true' }, 'fetch-depth: 0'],
    [{ GITLAB_CI: 'true' }, 'GIT_DEPTH: 0'],
    [{ TF_BUILD: 'True' }, 'fetchDepth: 0'],
    [{}, 'git fetch --unshallow'],
  ])('tells, with %j, the exact way to what it does not hold', async (env, way) => {
    const clone = fourCommits().clone('shallow', '--depth', '1');
    for (const revision of ['HEAD~1', 'draft', '1234567']) {
      const past = await clone.at(revision, ['.'], env as Record<string, string>);
      expect([past.files, codes(past)]).toEqual([[], ['git-shallow!']]);
      expect(past.diagnostics[0]!.hint).toContain(way);
    }
  });

  test('is mended by the command that the hint names', async () => {
    const clone = fourCommits().clone('shallow', '--depth', '1');
    const { hint } = (await clone.at('draft')).diagnostics[0]!;
    const command = /git fetch --unshallow [^.]*/.exec(hint!)![0];
    execFileSync('sh', ['-c', command], { cwd: clone.folder, env: clone.env, stdio: 'pipe' });
    expect(told(await clone.at('draft'))).toEqual(['a.yaml → a.yaml: plan: 3']);
    expect(told(await clone.at('HEAD~3'))).toEqual(['a.yaml → a.yaml: plan: 1']);
  });

  test('of one branch is not mistaken for one: the fetch for the others is named, and works', async () => {
    const clone = fourCommits().clone('single', '--single-branch');
    const past = await clone.at('draft');
    expect(codes(past)).toEqual(['git-unknown-revision!']);
    const command = /git fetch --tags .*$/.exec(past.diagnostics[0]!.hint!)![0];
    execFileSync('sh', ['-c', command], { cwd: clone.folder, env: clone.env, stdio: 'pipe' });
    expect(told(await clone.at('draft'))).toEqual(['a.yaml → a.yaml: plan: 3']);
  });
});

describe('a partial clone', () => {
  test.each(['--filter=blob:none', '--filter=tree:0'])(
    'made with %s fetches nothing, and tells how to',
    async (filter) => {
      const clone = fourCommits().clone('partial', filter);
      const before = clone.footprint();
      const past = await clone.at('HEAD~2');
      expect([past.files, codes(past)]).toEqual([[], ['git-partial!']]);
      expect(clone.footprint()).toEqual(before);
      clone.git(...past.diagnostics[0]!.hint!.match(/git (fetch [^.]*)/)![1]!.split(' '));
      expect(told(await clone.at('HEAD~2'))).toEqual(['a.yaml → a.yaml: plan: 2']);
    },
  );

  test('still reads the files that it has', async () => {
    const repository = fourCommits();
    repository.commit('Another', { 'b.yaml': planText('B') });
    repository.commit('Change', { 'a.yaml': 'plan: 5' });
    const clone = repository.clone('partial', '--filter=blob:none');
    const past = await clone.at('HEAD~1');
    expect([told(past), codes(past)]).toEqual([['b.yaml → b.yaml: plan: B'], ['git-partial!']]);
  });
});

describe('git itself', () => {
  test('is missing', async () => {
    const repository = fourCommits();
    const past = await repository.at('HEAD', ['.', 'a.yaml'], { PATH: temporaryFolder() });
    expect(codes(past)).toEqual(['git-missing!']);
    expect(past.diagnostics[0]!.hint).toContain('https://git-scm.com/downloads');
  });

  test('cannot be run', async () => {
    const bin = temporaryFolder();
    writeFileSync(join(bin, 'git'), '#!/bin/sh\necho "libcurl is not here" >&2; exit 127\n', { mode: 0o755 });
    const past = await fourCommits().at('HEAD', ['.'], { PATH: `${bin}:/bin:/usr/bin` });
    expect(codes(past)).toEqual(['git-failed!']);
    expect(past.diagnostics[0]!.message).toContain('libcurl is not here');
  });

  test('finds no repository, also for a path that is not there', async () => {
    const outside = new TestRepository(temporaryFolder());
    expect(codes(await outside.at('HEAD', ['.', 'not/there.yaml']))).toEqual([
      'git-no-repository!',
      'git-no-repository!',
    ]);
  });

  test('finds no commits', async () => {
    const repository = TestRepository.init();
    repository.write('a.yaml', 'plan: A');
    for (const revision of ['HEAD', 'main', 'v1']) {
      const past = await repository.at(revision);
      expect(codes(past)).toEqual(['git-no-commits!']);
      expect(past.diagnostics[0]!.hint).toContain('git commit');
    }
  });

  test('has a commit but no branch, as in a CI job that fetched just the one', async () => {
    const repository = fourCommits();
    repository.git('checkout', '-q', '--detach');
    repository.git('branch', '-D', 'main', 'draft');
    expect(told(await repository.at('HEAD~1'))).toEqual(['a.yaml → a.yaml: plan: 3']);
    expect(codes(await repository.at('main'))).toEqual(['git-unknown-revision!']);
  });

  test('finds the store of a repository without working files', async () => {
    const repository = fourCommits();
    repository.git('clone', '-q', '--bare', '.', '../store.git');
    expect(codes(await new TestRepository(join(repository.folder, '../store.git')).at('HEAD'))).toEqual([
      'git-bare!',
    ]);
  });

  test('does not trust the owner of the folder', async () => {
    const past = await fourCommits().at('HEAD', ['.'], { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
    expect(codes(past)).toEqual(['git-unsafe!']);
    expect(past.diagnostics[0]!.hint).toMatch(/git config --global --add safe\.directory \/\S+\/work /);
  });

  test('has a branch checked out that has no commits, while others have', async () => {
    const repository = fourCommits();
    repository.git('checkout', '-q', '--orphan', 'empty');
    expect(told(await repository.at('draft'))).toEqual(['a.yaml → a.yaml: plan: 3']);
    expect(codes(await repository.at('HEAD'))).toEqual(['git-unknown-revision!']);
  });

  test('has lost the contents of a file', async () => {
    const repository = fourCommits();
    const blob = repository.git('rev-parse', 'HEAD~2:a.yaml');
    rmSync(join(repository.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    expect(codes(await repository.at('HEAD~2'))).toEqual(['git-partial!']);
  });
});

describe('inside a hook', () => {
  test('what git has set there does not change what is read', async () => {
    const repository = fourCommits();
    const other = fourCommits();
    other.commit('Other', { 'a.yaml': 'plan: other' });
    const set = {
      GIT_DIR: join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: join(other.folder, '.git/index'),
      GIT_PREFIX: 'plans/',
      GIT_LITERAL_PATHSPECS: '1',
    };
    expect(told(await repository.at('HEAD', ['.'], set))).toEqual(['a.yaml → a.yaml: plan: 4']);
  });

  test('rag reads the repository and the worktree that are being committed to', async () => {
    const repository = fourCommits();
    repository.git('worktree', 'add', '-q', '-b', 'aside', '../aside', 'HEAD~1');
    const aside = new TestRepository(join(repository.folder, '../aside'));
    mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
    writeFileSync(
      join(repository.folder, '.git/hooks/pre-commit'),
      '#!/bin/sh\nenv | grep ^GIT_ > "$SEEN"\n',
      { mode: 0o755 },
    );
    for (const place of [repository, aside]) {
      const seen = join(temporaryFolder(), 'seen');
      place.commit('Hooked', { 'a.yaml': 'plan: hooked' }, { SEEN: seen });
      const lines = execFileSync('cat', [seen], { encoding: 'utf8' }).trim().split('\n');
      const hookEnvironment = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
      expect(hookEnvironment).toHaveProperty('GIT_INDEX_FILE');
      const expected = place === repository ? 'plan: 4' : 'plan: 3';
      expect(told(await place.at('HEAD~1', ['.'], hookEnvironment))).toEqual([
        `a.yaml → a.yaml: ${expected}`,
      ]);
    }
  });
});
