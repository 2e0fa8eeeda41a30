import { spawnSync } from 'node:child_process';
import {
  promises as fs,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hiddenBeside, isLeftOver } from '../../src/io/hidden-name.ts';
import { type Lock, withLock } from '../../src/io/lock.ts';
import { formatMark, parseMark, watchMarks } from '../../src/io/lock-mark.ts';
import { isPlanPath } from '../../src/io/plan-path.ts';
import { rewritingIn } from '../../src/io/rewrite.ts';
import { temporaryFolder } from './repository.ts';
import { namesIn } from './rewriting-processes.ts';

const token = '0123456789abcdef';
const add = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('more\n')]);

describe('a mark', () => {
  test.each(['office-pc', 'a.b-c.example', ''])('is read as it was written, for the host "%s"', (host) => {
    const mark = { pid: 4242, token, host };
    expect(parseMark(formatMark(mark))).toEqual(mark);
  });

  test.each(['', 'rag', 'rag-1-../../plan-x', `rag--1-${token}-x`, `rag-1-${token.toUpperCase()}-x`])(
    'is not this: %j',
    (text) => {
      expect(parseMark(text)).toBeUndefined();
    },
  );
});

describe('the maker of a lock is gone', () => {
  const mark = (pid: number, host: string) => formatMark({ pid, token, host });
  test.each([
    ['once its process has ended', mark(1, 'here'), 0, true],
    ['not while it runs', mark(2, 'here'), 0, false],
    ['not for a process of that number here, when it is of another host', mark(1, 'there'), 0, false],
    ['not while it may yet write its mark', '', 19_999, false],
    ['when it has been there for longer than a rewriting takes', '', 20_000, true],
    ['so too on another host', mark(1, 'there'), 20_000, true],
    ['so too when something else runs under its number', mark(2, 'here'), 20_000, true],
  ])('%s', (_, text, later, gone) => {
    let now = 1_000;
    const isGone = watchMarks({ host: 'here', isRunning: (pid) => pid === 2, now: () => now });
    isGone(text);
    now += later;
    expect(isGone(text)).toBe(gone);
  });

  test('but each mark has its own time', () => {
    let now = 0;
    const isGone = watchMarks({ host: 'here', isRunning: () => true, now: () => now });
    const seen = [0, 15_000, 30_000].map((at) => {
      now = at;
      return isGone(mark(at, 'there'));
    });
    expect(seen).toEqual([false, false, false]);
  });
});

describe('the hidden files beside a file', () => {
  const file = join('plans', 'plan.yaml');
  test.each<[string, boolean]>([
    [token, true],
    [`lock-${token}`, true],
    ['lock-unmarked', true],
    ['lock', false],
    ['notes', false],
    [`${token}.yaml`, false],
  ])('with the end "%s" are nobody’s once one has the lock: %s', (end, expected) => {
    const name = hiddenBeside(file, end).slice('plans/'.length);
    expect(isLeftOver(name, file)).toBe(expected);
    expect([isPlanPath(name), isLeftOver(name, 'other.yaml')]).toEqual([false, false]);
  });
});

/** A process that was there and has ended. */
const ended = () => spawnSync('true').pid;
const markOf = (pid: number, number: number, host = hostname()) =>
  formatMark({ pid, token: number.toString(16).padStart(16, '0'), host });

function folderWith(locks: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.yaml'), '');
  for (const [name, mark] of Object.entries(locks)) symlinkSync(mark, join(folder, `.plan.yaml.rag-${name}`));
  return folder;
}

describe('a lock whose maker was killed', () => {
  test('is taken away, with all that the killed left', async () => {
    const folder = folderWith({ lock: markOf(ended(), 1), 'lock-000000000000000f': markOf(ended(), 2) });
    writeFileSync(join(folder, `.plan.yaml.rag-${token}`), 'half of a pl');
    writeFileSync(join(folder, '.plan.yaml.rag-notes'), 'a file of the user’s');
    expect(await rewritingIn(folder).rewrite('plan.yaml', add)).toEqual({ written: true });
    expect(namesIn(folder)).toEqual(['.plan.yaml.rag-notes', 'plan.yaml']);
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** Lets processes stand still for a moment before whatever they do to a lock. */
  function dawdle(): void {
    for (const step of ['symlink', 'readlink', 'rm'] as const) {
      const done = fs[step].bind(fs) as (...given: unknown[]) => Promise<unknown>;
      vi.spyOn(fs, step).mockImplementation(async (...given: unknown[]) => {
        await sleep(80 * Math.random() ** 3);
        return done(...given) as never;
      });
    }
  }

  test('is taken away by one of many, and one at a time has the next', async () => {
    dawdle();
    const pid = ended();
    const round = async () => {
      const folder = folderWith({
        lock: markOf(pid, 1),
        'lock-0000000000000001': markOf(pid, 2),
        'lock-0000000000000002': markOf(pid, 3),
      });
      let inside = 0;
      const work = async (lock: Lock) => {
        const before = inside++;
        await sleep(15 * Math.random());
        const [after, ours] = [--inside, await lock.isOurs()];
        return { before, after, ours };
      };
      const all = Array.from({ length: 8 }, () => withLock(join(folder, 'plan.yaml'), work, () => undefined));
      expect(await Promise.all(all)).toEqual(all.map(() => ({ before: 0, after: 0, ours: true })));
      expect(namesIn(folder)).toEqual(['plan.yaml']);
    };
    await Promise.all(Array.from({ length: 40 }, round));
  });
});

describe('with time', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** Lets some time go by each time that it is asked for. */
  function hurry(): void {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 3_000;
      return now;
    });
  }

  test('a lock of another host that never changes hands is taken away', async () => {
    hurry();
    const folder = folderWith({ lock: markOf(ended(), 1, 'elsewhere') });
    expect(await rewritingIn(folder).rewrite('plan.yaml', add)).toEqual({ written: true });
    expect(namesIn(folder)).toEqual(['plan.yaml']);
  });

  test('so is a file that never got its mark', async () => {
    hurry();
    const folder = folderWith({});
    writeFileSync(join(folder, '.plan.yaml.rag-lock'), '');
    expect(await rewritingIn(folder).rewrite('plan.yaml', add)).toEqual({ written: true });
    expect(namesIn(folder)).toEqual(['plan.yaml']);
  });

  test('one that always changes hands is no longer waited for, and named', async () => {
    hurry();
    const folder = folderWith({ lock: markOf(process.pid, 1) });
    let number = 1;
    vi.spyOn(fs, 'readlink').mockImplementation(async () => markOf(process.pid, ++number));
    mkdirSync(join(folder, 'sub'));
    expect(await rewritingIn(join(folder, 'sub')).rewrite('../plan.yaml', add)).toMatchObject({
      code: 'file-locked',
      message: 'Nothing was written: another rag has kept this file to itself.',
      hint: expect.stringContaining('delete the file ../.plan.yaml.rag-lock first'),
      unable: true,
    });
    expect(namesIn(folder)).toEqual(['.plan.yaml.rag-lock', 'plan.yaml', 'sub']);
    expect(readlinkSync(join(folder, '.plan.yaml.rag-lock'))).toBe(markOf(process.pid, 1));
  });

  test('whoever lost its lock starts again, and leaves the lock of another alone', async () => {
    const folder = folderWith({});
    const lock = join(folder, '.plan.yaml.rag-lock');
    const edits: string[] = [];
    const outcome = await rewritingIn(folder).rewrite('plan.yaml', (bytes) => {
      edits.push(readlinkSync(lock));
      if (edits.length > 1) return add(bytes);
      rmSync(lock);
      symlinkSync(markOf(ended(), 7), lock);
      return Buffer.from('from before the lock was lost\n');
    });
    expect(outcome).toEqual({ written: true });
    expect(new Set(edits).size).toBe(2);
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe('more\n');
    expect(namesIn(folder)).toEqual(['plan.yaml']);
  });
});
