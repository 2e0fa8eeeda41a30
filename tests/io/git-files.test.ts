import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../src/io/files.ts';
import { codes, planText, TestRepository, temporaryFolder, told } from './repository.ts';

describe('the files of a revision', () => {
  test('are the plans below a folder, and a file named directly whatever its ending', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', {
      'plans/a.yaml': 'plan: A',
      'plans/deep/b.yml': 'plan: B',
      'plans/notes.txt': 'plan: notes',
      'plans/rag.yaml': 'plans: .',
      'plans/.hidden/c.yaml': 'plan: C',
      'plans/node_modules/d.yaml': 'plan: D',
      'elsewhere.yaml': 'plan: E',
    });
    const past = await repository.at('HEAD', ['plans', 'plans/notes.txt']);
    expect(told(past)).toEqual([
      'plans/a.yaml → plans/a.yaml: plan: A',
      'plans/deep/b.yml → plans/deep/b.yml: plan: B',
      'plans/notes.txt → plans/notes.txt: plan: notes',
    ]);
    expect(codes(past)).toEqual([]);
  });

  test('are those of then, not of now', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'a.yaml': 'plan: first\n', 'dropped.yaml': 'plan: dropped\n' });
    rmSync(join(repository.folder, 'dropped.yaml'));
    repository.commit('Change', { 'a.yaml': 'plan: second\n', 'new.yaml': 'plan: quite another\n' });
    repository.write('a.yaml', 'plan: third\n');
    expect(told(await repository.at('HEAD~1'))).toEqual([
      'a.yaml → a.yaml: plan: first',
      'dropped.yaml → gone: plan: dropped',
    ]);
    expect(told(await repository.at('HEAD', ['a.yaml']))).toEqual(['a.yaml → a.yaml: plan: second']);
  });

  test('are named as the user typed the path, from any folder', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'plans/a.yaml': 'plan: A', 'other/b.yaml': 'plan: B' });
    const paths = async (typed: string, cwd: string) =>
      (await repository.at('HEAD', [typed], {}, cwd)).files.map(({ path, pathNow }) => [path, pathNow]);
    const absolute = join(repository.folder, 'plans');
    expect(await paths('.', 'plans')).toEqual([['a.yaml', 'a.yaml']]);
    expect(await paths('../plans/', 'other')).toEqual([['../plans/a.yaml', '../plans/a.yaml']]);
    expect(await paths(absolute, 'other')).toEqual([[`${absolute}/a.yaml`, `${absolute}/a.yaml`]]);
    expect(await paths('./plans/a.yaml', '.')).toEqual([['./plans/a.yaml', './plans/a.yaml']]);
  });

  test('are each there once, though two paths lead to it', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'plans/a.yaml': 'plan: A', 'plans/b.yaml': 'plan: B' });
    const past = await repository.at('HEAD', ['plans', './plans/a.yaml', 'plans']);
    expect(told(past)).toEqual([
      './plans/a.yaml → ./plans/a.yaml: plan: A',
      'plans/b.yaml → plans/b.yaml: plan: B',
    ]);
  });

  test('come whole: large, empty, binary, with a line feed or nothing at the end', async () => {
    const repository = TestRepository.init();
    const texts = {
      'a.yaml': '',
      'b.yaml': 'x: \0\n\n',
      'c.yaml': `plan: ${'ü'.repeat(3_000_000)}`,
      'd.yaml': 'plan: D',
    };
    repository.commit('Begin', texts);
    const past = await repository.at('HEAD');
    expect(past.files.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(Object.values(texts));
  });

  test('leave out one of more than 20 MB, and say so', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'a.yaml': `plan: ${' '.repeat(21 * 1024 * 1024)}`, 'b.yaml': 'plan: B' });
    const past = await repository.at('HEAD');
    expect(told(past)).toEqual(['b.yaml → b.yaml: plan: B']);
    expect(past.diagnostics).toMatchObject([{ code: 'file-too-large', path: 'a.yaml', unable: true }]);
  });

  test('may have any name', async () => {
    const names = [
      '--output=x.yaml',
      ':(top)b.yaml',
      '*.yaml',
      'a\nb.yaml',
      'für Ämter.yaml',
      '"quoted".yaml',
      'a\tb.yaml',
    ];
    const repository = TestRepository.init();
    repository.commit(
      'Begin',
      Object.fromEntries(names.map((name) => [`p/${name}`, `plan: ${name.length}`])),
    );
    expect((await repository.at('HEAD', ['p'])).files.map(({ path }) => path).sort()).toEqual(
      names.map((name) => `p/${name}`).sort(),
    );
    for (const name of names) {
      const past = await repository.at('HEAD', [name], {}, 'p');
      expect(past.files.map(({ path }) => path)).toEqual([name]);
    }
  });

  test('say when a path held no plan then', async () => {
    const repository = TestRepository.init();
    const hash = repository.commit('Begin', { 'a.yaml': 'plan: A' });
    repository.commit('More', { 'plans/b.yaml': planText('B') });
    const past = await repository.at('HEAD~1', ['plans', 'a.yaml']);
    expect(told(past)).toEqual(['a.yaml → a.yaml: plan: A']);
    expect(past.diagnostics).toMatchObject([{ code: 'git-no-plan-then', severity: 'info', path: 'plans' }]);
    expect(past.diagnostics[0]!.message).toContain(hash.slice(0, 7));
  });

  test('follow a link inside the repository, and refuse one that leads nowhere or out of it', async () => {
    const repository = TestRepository.init();
    const link = (target: string, path: string) => symlinkSync(target, join(repository.folder, path));
    repository.write('a.yaml', 'plan: A');
    mkdirSync(join(repository.folder, 'plans'));
    link('../a.yaml', 'plans/good.yaml');
    link('../../outside.yaml', 'plans/out.yaml');
    link('/etc/hostname', 'plans/absolute.yaml');
    link('nothing.yaml', 'plans/broken.yaml');
    link('circle.yaml', 'plans/circle.yaml');
    link('../plans', 'plans/folder.yaml');
    link('../a.yaml', 'plans/two\nlines.yaml');
    repository.commit('Begin');
    const past = await repository.at('HEAD', ['plans']);
    expect(told(past)).toEqual(['plans/good.yaml → plans/good.yaml: plan: A']);
    expect(past.diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'git-link plans/absolute.yaml',
      'git-link plans/broken.yaml',
      'git-link plans/circle.yaml',
      'git-link plans/folder.yaml',
      'git-link plans/out.yaml',
      'git-link plans/two\nlines.yaml',
    ]);
  });
});

test('a link to a plan that is read by its own name, and a second link to another, are no second plans', async () => {
  const repository = TestRepository.init();
  const link = (target: string, path: string) => symlinkSync(target, join(repository.folder, path));
  repository.write('plans/b.yaml', 'plan: B');
  repository.write('elsewhere.yaml', 'plan: C');
  link('b.yaml', 'plans/a.yaml');
  link('../elsewhere.yaml', 'plans/c.yaml');
  link('../elsewhere.yaml', 'plans/d.yaml');
  repository.commit('Begin');
  const found = ['plans/b.yaml → plans/b.yaml: plan: B', 'plans/c.yaml → plans/c.yaml: plan: C'];
  expect(told(await repository.at('HEAD', ['plans']))).toEqual(found);
  expect((await filesIn(repository.folder).find(['plans'])).files).toEqual(['plans/b.yaml', 'plans/c.yaml']);
});

describe('a renamed plan is found under its old name', () => {
  test('when it moved to another folder and changed a little', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'old/a.yaml': planText('A'), 'old/b.yaml': planText('B') });
    mkdirSync(join(repository.folder, 'plans'));
    repository.git('mv', 'old/a.yaml', 'plans/improvement.yaml');
    repository.commit('Move', { 'plans/improvement.yaml': `${planText('A')}more: yes\n` });
    expect(told(await repository.at('HEAD~1', ['plans']))).toEqual([
      'old/a.yaml → plans/improvement.yaml: plan: A',
    ]);
    expect(told(await repository.at('HEAD~1', ['plans/improvement.yaml']))).toEqual([
      'old/a.yaml → plans/improvement.yaml: plan: A',
    ]);
    expect(told(await repository.at('HEAD~1', ['old']))).toEqual([
      'old/a.yaml → plans/improvement.yaml: plan: A',
      'old/b.yaml → old/b.yaml: plan: B',
    ]);
  });

  test('when it has grown so much since that the two are no longer alike', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'a.yaml': planText('A') });
    repository.git('mv', 'a.yaml', 'b.yaml');
    repository.commit('Rename');
    repository.git('mv', 'b.yaml', 'c.yml');
    repository.commit('Rename again');
    repository.commit('Grow', { 'c.yml': planText('A') + planText('another round', 100) });
    expect(told(await repository.at('HEAD~3', ['c.yml']))).toEqual(['a.yaml → c.yml: plan: A']);
    expect(told(await repository.at('HEAD~2', ['c.yml']))).toEqual(['b.yaml → c.yml: plan: A']);
  });

  test('when another plan has taken its old name', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'plan.yaml': planText('Old') });
    repository.git('mv', 'plan.yaml', 'plan-2022.yaml');
    repository.commit('Put aside');
    repository.commit('Start anew', { 'plan.yaml': planText('New', 40) });
    expect(told(await repository.at('HEAD~2'))).toEqual(['plan.yaml → plan-2022.yaml: plan: Old']);
    expect(told(await repository.at('HEAD~2', ['plan-2022.yaml']))).toEqual([
      'plan.yaml → plan-2022.yaml: plan: Old',
    ]);
  });

  test('when one plan after another took the name of the next', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'a.yaml': planText('A'), 'b.yaml': planText('B') });
    repository.git('mv', 'b.yaml', 'c.yaml');
    repository.commit('Make room');
    repository.git('mv', 'a.yaml', 'b.yaml');
    repository.commit('Take it');
    expect(told(await repository.at('HEAD~2'))).toEqual([
      'a.yaml → b.yaml: plan: A',
      'b.yaml → c.yaml: plan: B',
    ]);
    expect(told(await repository.at('HEAD~2', ['b.yaml']))).toEqual(['a.yaml → b.yaml: plan: A']);
    repository.git('rm', '-q', 'c.yaml');
    repository.commit('Drop the other');
    expect(told(await repository.at('HEAD~3'))).toEqual([
      'a.yaml → b.yaml: plan: A',
      'b.yaml → gone: plan: B',
    ]);
  });

  test('when it took the name of one that was dropped', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'a.yaml': planText('A'), 'b.yaml': planText('B') });
    repository.git('rm', '-q', 'b.yaml');
    repository.commit('Drop');
    repository.git('mv', 'a.yaml', 'b.yaml');
    repository.commit('Rename');
    expect(told(await repository.at('HEAD~2'))).toEqual([
      'a.yaml → b.yaml: plan: A',
      'b.yaml → gone: plan: B',
    ]);
  });

  test('and no two plans become one', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'a.yaml': planText('A'), 'c.yaml': planText('C') });
    repository.git('mv', 'a.yaml', 'b.yaml');
    repository.commit('Rename');
    repository.git('rm', '-q', 'c.yaml');
    repository.commit('Make it like the other', { 'b.yaml': planText('C') });
    expect(told(await repository.at('HEAD~2'))).toEqual([
      'a.yaml → b.yaml: plan: A',
      'c.yaml → gone: plan: C',
    ]);
  });

  test.each([
    ['git mv', (repository: TestRepository) => repository.git('mv', 'a.yaml', 'b.yaml')],
    [
      'a file manager',
      ({ folder }: TestRepository) => renameSync(join(folder, 'a.yaml'), join(folder, 'b.yaml')),
    ],
  ])('when it was moved by %s and not committed', async (_how, move) => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'a.yaml': planText('A'), 'other.yaml': planText('Other') });
    move(repository);
    repository.write('b.yaml', `${planText('A')}more: yes\n`);
    repository.write('unlike.yaml', planText('Unlike'));
    expect(told(await repository.at('HEAD'))).toEqual([
      'a.yaml → b.yaml: plan: A',
      'other.yaml → other.yaml: plan: Other',
    ]);
  });

  test('also from a branch that went its own way', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'a.yaml': planText('A') });
    repository.git('checkout', '-q', '-b', 'aside');
    repository.commit('Aside', { 'a.yaml': `${planText('A')}aside: yes\n` });
    repository.git('checkout', '-q', 'main');
    repository.git('mv', 'a.yaml', 'b.yaml');
    repository.commit('Rename');
    expect(told(await repository.at('aside', ['b.yaml']))).toEqual(['a.yaml → b.yaml: plan: A']);
  });

  test('whatever the user has set about renames', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'a.yaml': planText('A') });
    repository.git('mv', 'a.yaml', 'b.yaml');
    repository.commit('Rename');
    repository.git('config', 'diff.renames', 'false');
    repository.git('config', 'diff.external', 'false');
    repository.git('config', 'core.quotePath', 'true');
    repository.git('config', 'color.ui', 'always');
    expect(told(await repository.at('HEAD~1'))).toEqual(['a.yaml → b.yaml: plan: A']);
  });
});

describe('the repository is the one that the path lies in', () => {
  test('a worktree', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'a.yaml': 'plan: first' });
    repository.git('worktree', 'add', '-q', '-b', 'draft', '../draft');
    const draft = new TestRepository(join(repository.folder, '../draft'));
    draft.commit('Draft', { 'a.yaml': 'plan: draft' });
    expect(told(await draft.at('HEAD'))).toEqual(['a.yaml → a.yaml: plan: draft']);
    expect(told(await draft.at('main'))).toEqual(['a.yaml → a.yaml: plan: first']);
    expect(told(await draft.at('HEAD', ['../work/a.yaml']))).toEqual([
      '../work/a.yaml → ../work/a.yaml: plan: first',
    ]);
  });

  test('a link to a folder deep in it', async () => {
    const repository = TestRepository.init();
    repository.commit('Begin', { 'council/plans/a.yaml': 'plan: A' });
    const outside = temporaryFolder();
    symlinkSync(join(repository.folder, 'council/plans'), join(outside, 'short'));
    expect(told(await new TestRepository(outside).at('HEAD', ['short']))).toEqual([
      'short/a.yaml → short/a.yaml: plan: A',
    ]);
  });

  test('two repositories, neither of them the folder rag was started in', async () => {
    const one = TestRepository.init();
    const other = TestRepository.init();
    one.commit('One', { 'plans/a.yaml': 'plan: A' });
    other.commit('Other', { 'plans/b.yaml': 'plan: B' });
    const outside = new TestRepository(temporaryFolder());
    const past = await outside.at('HEAD', [join(one.folder, 'plans'), join(other.folder, 'plans')]);
    expect(past.commits.map(({ subject }) => subject)).toEqual(['One', 'Other']);
    expect(past.files.map(({ commit }) => commit.subject).sort()).toEqual(['One', 'Other']);
    expect(codes(await outside.at('HEAD'))).toEqual(['git-no-repository!']);
  });

  test('a submodule, when the path is inside it', async () => {
    const shared = TestRepository.init();
    shared.commit('Shared first', { 'plans/s.yaml': 'plan: first' });
    const repository = TestRepository.init();
    repository.git('submodule', '--quiet', 'add', `file://${shared.folder}`, 'shared');
    repository.commit('Outer', { 'a.yaml': 'plan: A' });
    const inner = new TestRepository(join(repository.folder, 'shared'));
    inner.commit('Shared second', { 'plans/s.yaml': 'plan: second' });
    expect(told(await repository.at('HEAD~1', ['shared/plans']))).toEqual([
      'shared/plans/s.yaml → shared/plans/s.yaml: plan: first',
    ]);
    const whole = await repository.at('HEAD');
    expect(told(whole)).toEqual(['a.yaml → a.yaml: plan: A']);
    expect(codes(whole)).toEqual(['git-submodule']);

    const clone = repository.clone('without-submodules');
    const missing = await clone.at('HEAD', ['shared/plans']);
    expect(codes(missing)).toEqual(['git-submodule!']);
    expect(missing.diagnostics[0]!.hint).toContain('git submodule update --init');
  });
});
