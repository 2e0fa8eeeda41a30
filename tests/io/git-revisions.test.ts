import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes, TestRepository, told } from './repository.ts';

/** Three commits of one plan on `main`, the second tagged v1, the third on a branch of two words as well. */
function threeCommits(): TestRepository {
  const repository = TestRepository.init();
  repository.commit('First', { 'a.yaml': 'plan: 1' });
  repository.commit('Second', { 'a.yaml': 'plan: 2' });
  repository.git('tag', '-a', 'v1', '-m', 'The March paper');
  repository.git('branch', 'round/march');
  repository.commit('Third', { 'a.yaml': 'plan: 3' });
  return repository;
}

describe('a revision', () => {
  test('may be written in every way that git knows', async () => {
    const repository = threeCommits();
    const second = repository.git('rev-parse', 'HEAD~1');
    const ways = [
      'HEAD~1',
      'HEAD^',
      '@~',
      'v1',
      'main~1',
      'round/march',
      'refs/heads/round/march',
      'main@{1}',
    ];
    for (const way of [...ways, second, second.slice(0, 8), 'v1^{commit}', 'v1~0', 'main^{/Second}']) {
      const past = await repository.at(way);
      expect([way, told(past), codes(past)]).toEqual([way, ['a.yaml → a.yaml: plan: 2'], []]);
    }
    repository.git('checkout', '-q', '--detach', 'v1');
    expect(told(await repository.at('HEAD'))).toEqual(['a.yaml → a.yaml: plan: 2']);
    expect(told(await repository.at('@{-1}'))).toEqual(['a.yaml → a.yaml: plan: 3']);
  });

  test('is told by hash, the day its author wrote it where they were, and subject', async () => {
    const repository = TestRepository.init();
    const dates = [
      ['2023-03-31T23:30:00+0100', '2023-03-31'],
      ['2023-03-31T23:30:00-0800', '2023-03-31'],
      ['2023-04-01T00:30:00+1300', '2023-04-01'],
      ['1999-12-31T12:00:00Z', '1999-12-31'],
    ];
    for (const [date, day] of dates) {
      const GIT_AUTHOR_DATE = date!;
      const hash = repository.commit(
        'Tell the committee\n\nAt length.',
        { 'a.yaml': date! },
        { GIT_AUTHOR_DATE },
      );
      const past = await repository.at('HEAD');
      expect(past.commits).toEqual([{ hash, short: hash.slice(0, 7), day, subject: 'Tell the committee' }]);
    }
  });

  test('keeps its subject in another encoding', async () => {
    const repository = TestRepository.init();
    repository.git('config', 'i18n.commitEncoding', 'iso-8859-1');
    writeFileSync(join(repository.folder, 'message'), Buffer.from('Caf\u00e9', 'latin1'));
    repository.git('commit', '-q', '--allow-empty', '-F', 'message');
    expect((await repository.at('HEAD')).commits[0]!.subject).toBe('Café');
  });

  test('that is a branch of the server alone is read there, and that is said', async () => {
    const repository = threeCommits();
    repository.git('branch', 'only/there', 'v1');
    const clone = repository.clone('clone', '--branch', 'round/march');
    for (const name of ['only/there', 'main~1', 'main^']) {
      const past = await clone.at(name);
      expect(told(past)).toEqual(['a.yaml → a.yaml: plan: 2']);
      expect(past.diagnostics).toMatchObject([{ code: 'git-remote-branch', severity: 'info' }]);
      expect(past.diagnostics[0]!.message).toContain(`“origin/${name}”`);
    }
    clone.git('remote', 'rename', 'origin', 'council');
    expect(told(await clone.at('main'))).toEqual(['a.yaml → a.yaml: plan: 3']);
    expect(codes(await clone.at('there'))).toEqual(['git-unknown-revision!']);
  });

  test('that names a tag and a branch is read as git reads it, with a warning', async () => {
    const repository = threeCommits();
    repository.git('branch', 'v1', 'main');
    const past = await repository.at('v1');
    expect(told(past)).toEqual(['a.yaml → a.yaml: plan: 2']);
    expect(past.diagnostics).toMatchObject([{ code: 'git-ambiguous', severity: 'warning' }]);
    expect(codes(await repository.at('refs/heads/v1'))).toEqual([]);
  });

  test('that is mistyped gets the nearest name', async () => {
    const repository = threeCommits();
    for (const [typed, meant] of [
      ['mainn', 'main'],
      ['round/marhc~2', 'round/march'],
    ]) {
      const past = await repository.at(typed!);
      expect(codes(past)).toEqual(['git-unknown-revision!']);
      expect(past.diagnostics[0]!.message).toContain(`“${typed}”`);
      expect(past.diagnostics[0]!.hint).toContain(`Did you mean “${meant}”?`);
    }
    const range = await repository.at('v1..main');
    expect(range.diagnostics[0]!.hint).toContain('--since FROM --until TO');
  });

  test.each([
    ['blobtag', 'names a file in git, and no commit'],
    ['noted', 'names a file in git, and no commit'],
    ['treetag', 'names a folder in git, and no commit'],
    ['HEAD^{tree}', 'names a folder in git, and no commit'],
    ['HEAD:a.yaml', 'is a revision together with a path'],
  ])('that is something else than a commit is called what it is: %s', async (revision, what) => {
    const repository = threeCommits();
    repository.git('tag', 'blobtag', 'HEAD:a.yaml');
    repository.git('tag', '-a', '-m', 'A file', 'noted', 'HEAD:a.yaml');
    repository.git('tag', 'treetag', 'HEAD^{tree}');
    const { diagnostics } = await repository.at(revision);
    expect(diagnostics).toMatchObject([{ unable: true, message: expect.stringContaining(what) }]);
  });

  test('that begins the hashes of two things is too short', async () => {
    const repository = threeCommits();
    repository.commit('Two files whose hashes begin alike', { 'b.yaml': '195\n', 'c.yaml': '389\n' });
    const { diagnostics } = await repository.at('6bb2');
    expect(diagnostics).toMatchObject([{ code: 'git-ambiguous', unable: true }]);
  });

  test('whose name begins with a dash is read, and never put forward', async () => {
    const repository = threeCommits();
    repository.git('update-ref', 'refs/heads/-dash', 'HEAD~1');
    expect(told(await repository.at('-dash'))).toEqual(['a.yaml → a.yaml: plan: 2']);
    const { diagnostics } = await repository.at('dash');
    expect(diagnostics[0]!.hint).not.toContain('Did you mean');
  });

  test('from before the clone was made is refused, where git would silently take another', async () => {
    const repository = threeCommits();
    for (const revision of ['main@{2001-01-01}', 'main@{yesterday}', 'main@{99}']) {
      const past = await repository.at(revision);
      expect([revision, codes(past), told(past)]).toEqual([revision, ['git-reflog!'], []]);
    }
  });
});

describe('nothing that is typed reaches git as an option or an order', () => {
  test.each([
    '',
    ' ',
    '-',
    '-h',
    '--help',
    '--all',
    '--output=stolen.yaml',
    '--upload-pack=touch stolen.yaml',
    '--exec=touch stolen.yaml',
    '--end-of-options',
    '--batch-command',
    '$(touch stolen.yaml)',
    '; touch stolen.yaml',
    'HEAD\nHEAD',
    'HEAD\0',
    '\u001b[31mHEAD',
    'HEAD:a.yaml',
    ':a.yaml',
    ':/First',
    '^HEAD',
    'v1...main',
    '*',
    '@{-1}',
    '@{upstream}',
    'ext::sh -c touch% stolen.yaml',
    '../../../etc/passwd',
    '0'.repeat(40),
    `${'f'.repeat(40)} blob 5`,
  ])('%j', async (revision) => {
    const repository = hostile();
    const before = repository.footprint();
    const past = await repository.at(revision);
    expect(codes(past)).toEqual(['git-unknown-revision!']);
    expect(past.files).toEqual([]);
    expect(repository.footprint()).toEqual(before);
  });

  test.each([
    '--output=stolen.yaml',
    '-h',
    ':(exclude)a.yaml',
    '*.yaml',
    '../..',
    '\0',
    'a\nb',
    '~',
    'a.yaml/b',
    '.git',
  ])('the path %j', async (path) => {
    const repository = hostile();
    const before = repository.footprint();
    const past = await repository.at('HEAD', [path]);
    expect(past.files).toEqual([]);
    expect(past.diagnostics).toHaveLength(1);
    expect(repository.footprint()).toEqual(before);
  });

  test('however long it is, and what is shown of it is short and clean', async () => {
    const { diagnostics } = await hostile().at(`\u001b[31m${'a'.repeat(100_000)}`);
    expect(diagnostics[0]!.message).toBe(`git knows no branch, tag or commit called “${'a'.repeat(60)}…”.`);
  });

  test('and reading writes nothing, though the index is out of date and the files have changed', async () => {
    const repository = threeCommits();
    repository.write('a.yaml', 'plan: 4');
    repository.write('b.yaml', 'plan: 5');
    const before = repository.footprint();
    expect(told(await repository.at('HEAD~2'))).toEqual(['a.yaml → a.yaml: plan: 1']);
    expect(repository.footprint()).toEqual(before);
  });

  test('and no program named in a configuration is run', async () => {
    const repository = threeCommits();
    repository.git('mv', 'a.yaml', 'b.yaml');
    repository.commit('Rename', { '.gitattributes': '*.yaml filter=spy diff=spy\n' });
    const settings = [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'diff.spy.command',
      'diff.spy.textconv',
    ];
    for (const name of [...settings, 'filter.spy.clean', 'filter.spy.smudge']) {
      repository.git('config', name, 'touch stolen.yaml; cat');
    }
    const before = repository.footprint();
    expect(told(await repository.at('HEAD~1'))).toEqual(['a.yaml → b.yaml: plan: 3']);
    expect(repository.footprint()).toEqual(before);
  });
});

let shared: TestRepository | undefined;

/** One repository is enough for those who must not change it. */
function hostile(): TestRepository {
  shared ??= threeCommits();
  return shared;
}
