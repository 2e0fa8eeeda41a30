import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { gitHistory } from '../../src/io/git-history.ts';
import { TestRepository } from './repository.ts';

/** A repository in which every commit writes one file, and a deed is a line that was not there before. */
function begun(lines = 'first'): TestRepository {
  const repository = TestRepository.init();
  write(repository, 'Base', lines);
  repository.git('branch', 'base');
  return repository;
}

function write(repository: TestRepository, subject: string, lines: string): void {
  repository.commit(subject, { 'a.yaml': `${lines.split(' ').join('\n')}\n` });
}

function linesAt(repository: TestRepository, hash: string): string[] {
  return repository.git('show', `${hash}:a.yaml`).split('\n');
}

/** The subject of the commit that did each deed, and how many commits were looked into. */
async function blame(repository: TestRepository, ...deeds: string[]) {
  const history = gitHistory(repository.folder, repository.env);
  const { partings } = await history.base('base', ['.']);
  const read = new Set<string>();
  const tell = async (from: string, to: string) => {
    read.add(to);
    const before = linesAt(repository, from);
    const after = linesAt(repository, to);
    const added = after.filter((line) => !before.includes(line));
    const removed = before.filter((line) => !after.includes(line)).map((line) => `-${line}`);
    return new Set([...added, ...removed]);
  };
  const commits = await history.blame(partings[0]!, new Set(deeds), tell);
  const did = Object.fromEntries([...commits].map(([deed, { subject }]) => [deed, subject]));
  return { did, read: read.size };
}

describe('who did what', () => {
  test('in a line of commits', async () => {
    const repository = begun();
    write(repository, 'One', 'first a');
    write(repository, 'Two', 'first a b');
    write(repository, 'Three', 'a b');
    write(repository, 'Four', 'a b d');
    const { did } = await blame(repository, 'a', 'b', 'd', '-first');
    expect(did).toEqual({ a: 'One', b: 'Two', '-first': 'Three', d: 'Four' });
  });

  test('of what is not committed, or was undone, nobody', async () => {
    const repository = begun();
    write(repository, 'One', 'first a');
    write(repository, 'Undone', 'first');
    repository.write('a.yaml', 'first\na\nb\n');
    expect((await blame(repository, 'a', 'b')).did).toEqual({});
  });

  test('the last word goes to who did it at last', async () => {
    const repository = begun();
    write(repository, 'Another word', 'b');
    write(repository, 'The word', 'a');
    expect((await blame(repository, 'a')).did).toEqual({ a: 'The word' });
  });

  test('where nothing was committed since the base, nobody', async () => {
    const repository = begun();
    repository.write('a.yaml', 'a\n');
    expect((await blame(repository, 'a')).did).toEqual({});
  });

  test('on a branch that was merged: not who merged it', async () => {
    const repository = begun('1 2 3 4 5');
    repository.git('checkout', '-q', '-b', 'side');
    write(repository, 'Side', 'a 1 2 3 4 5');
    repository.git('checkout', '-q', 'main');
    write(repository, 'Main', '1 2 3 4 5 b');
    repository.git('merge', '-q', '-m', 'Merge', 'side');
    expect((await blame(repository, 'a', 'b')).did).toEqual({ a: 'Side', b: 'Main' });
  });

  test('in the merge itself, what neither side had', async () => {
    const repository = begun('1 2 3 4 5');
    repository.git('checkout', '-q', '-b', 'side');
    write(repository, 'Side', '0 1 2 3 4 5');
    repository.git('checkout', '-q', 'main');
    write(repository, 'Main', '1 2 3 4 5 6');
    repository.git('merge', '-q', '--no-commit', 'side');
    write(repository, 'Evil merge', '0 1 2 3 4 5 6 a');
    expect((await blame(repository, 'a', '0')).did).toEqual({ a: 'Evil merge', 0: 'Side' });
  });

  test('before the base was merged into the branch: not who merged it', async () => {
    const repository = begun('1 2 3 4 5');
    repository.git('checkout', '-q', '-b', 'work');
    write(repository, 'Early', 'a 1 2 3 4 5');
    write(repository, 'Then', 'a 0 1 2 3 4 5');
    repository.git('checkout', '-q', 'base');
    write(repository, 'Base goes on', '1 2 3 4 5 new');
    repository.git('checkout', '-q', 'work');
    repository.git('merge', '-q', '-m', 'Merge the base', 'base');
    write(repository, 'Late', 'a 0 1 2 3 4 5');
    expect((await blame(repository, 'a', '0', '-new')).did).toEqual({
      a: 'Early',
      0: 'Then',
      '-new': 'Late',
    });
  });

  test('in a merge of the base that lost what the base had: who merged', async () => {
    const repository = begun('1 2 3 4 5');
    repository.git('checkout', '-q', '-b', 'work');
    write(repository, 'Early', 'a 1 2 3 4 5');
    repository.git('checkout', '-q', 'base');
    write(repository, 'Base goes on', '1 2 3 4 5 new');
    repository.git('checkout', '-q', 'work');
    repository.git('merge', '-q', '--no-commit', 'base');
    write(repository, 'Merge, and drop', 'a 1 2 3 4 5');
    expect((await blame(repository, 'a', '-new')).did).toEqual({ a: 'Early', '-new': 'Merge, and drop' });
  });

  test('of 2,000 commits few are read', async () => {
    const repository = begun('0');
    const stream = Array.from({ length: 2000 }, (_, at) => {
      const text = `0\n${at >= 3 ? 'a\n' : ''}${at >= 1500 ? 'b\n' : ''}${at}\n`;
      const from = at === 0 ? 'from refs/heads/main^0\n' : '';
      const who = `committer O <o@example.org> ${1_700_000_000 + at} +0000`;
      return `commit refs/heads/main\n${who}\ndata ${String(at).length}\n${at}\n${from}M 644 inline a.yaml\ndata ${text.length}\n${text}\n`;
    });
    execFileSync('git', ['fast-import', '--quiet'], {
      cwd: repository.folder,
      env: repository.env,
      input: stream.join(''),
    });
    repository.git('reset', '-q', '--hard', 'main');
    const { did, read } = await blame(repository, 'a', 'b');
    expect(did).toEqual({ a: '3', b: '1500' });
    expect(read).toBeLessThan(30);
  });
});
