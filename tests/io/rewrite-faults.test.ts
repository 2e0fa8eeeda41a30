import { execFileSync } from 'node:child_process';
import { chmodSync, promises as fs, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { rewritingIn } from '../../src/io/rewrite.ts';
import { temporaryFolder } from './repository.ts';
import { namesIn, outcomeOf, prepareRewriters, type Start } from './rewriting-processes.ts';

const text = 'plan: A\n';
const add = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('more\n')]);

function folderWithPlan(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.yaml'), text);
  return folder;
}

const stateOf = (folder: string) => [readFileSync(join(folder, 'plan.yaml'), 'utf8'), namesIn(folder)];

describe('a user without permission is told', () => {
  let start: Start;
  beforeAll(async () => {
    start = await prepareRewriters();
  });

  const cases: readonly [string, number, number, string][] = [
    ['to write the folder', 0o555, 0o666, 'Nothing was written: you may not write in its folder.'],
    ['to write the file', 0o777, 0o444, 'Nothing was written: you may not write to this file.'],
    ['to read the file', 0o777, 0o222, 'You may not read this file or folder.'],
    ['to look into the folder', 0o666, 0o666, 'You may not read this file or folder.'],
  ];
  test.each(cases)('%s', async (_, ofFolder, ofFile, message) => {
    const folder = folderWithPlan();
    chmodSync(join(folder, 'plan.yaml'), ofFile);
    chmodSync(folder, ofFolder);
    const outcome = await outcomeOf(start(folder, 'plan.yaml', 'x', { asNobody: true }));
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'plan.yaml'), 0o644);
    expect(outcome).toMatchObject({ message, hint: expect.any(String), unable: true, path: 'plan.yaml' });
    expect(stateOf(folder)).toEqual([text, ['plan.yaml']]);
  });

  test('to make a folder', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    const outcome = await outcomeOf(start(folder, 'sub/plan.yaml', 'x', { times: 0, asNobody: true }));
    expect(outcome).toMatchObject({ message: 'Nothing was written: you may not write in its folder.' });
    expect(namesIn(folder)).toEqual([]);
  });

  test('and one of the group may write, though the file is not theirs', async () => {
    const folder = folderWithPlan();
    chmodSync(join(folder, 'plan.yaml'), 0o666);
    chmodSync(folder, 0o777);
    const outcome = await outcomeOf(start(folder, 'plan.yaml', 'x', { asNobody: true }));
    expect(outcome).toEqual({ written: true });
    expect(stateOf(folder)).toEqual([`${text}x 0 |\n`, ['plan.yaml']]);
  });
});

describe('a real disk that', () => {
  const mounted: string[] = [];
  afterAll(() => {
    for (const folder of mounted) execFileSync('umount', [folder]);
  });

  /** A small disk in memory with a plan on it; undefined where one may not make it. */
  function diskWithPlan(options: string): string | undefined {
    const folder = temporaryFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      return undefined;
    }
    mounted.push(folder);
    writeFileSync(join(folder, 'plan.yaml'), text);
    return folder;
  }
  const noDisk = 'a disk cannot be mounted here; the errors are also simulated below';

  test('is full for the new file leaves the old one, and the next edit works', async ({ skip }) => {
    const folder = diskWithPlan('size=64k');
    if (!folder) return skip(noDisk);
    const rewriting = rewritingIn(folder);
    const full = { message: 'Nothing was written: the disk is full.', unable: true };
    expect(await rewriting.rewrite('plan.yaml', () => Buffer.alloc(100_000, 'x'))).toMatchObject(full);
    expect(stateOf(folder)).toEqual([text, ['plan.yaml']]);
    expect(await rewriting.create('new.yaml', Buffer.alloc(100_000, 'x'))).toMatchObject(full);
    expect(stateOf(folder)).toEqual([text, ['plan.yaml']]);
    expect(await rewriting.rewrite('plan.yaml', add)).toEqual({ written: true });
  });

  test('is full for the lock', async ({ skip }) => {
    const folder = diskWithPlan('size=64k,nr_inodes=2');
    if (!folder) return skip(noDisk);
    const outcome = await rewritingIn(folder).rewrite('plan.yaml', add);
    expect(outcome).toMatchObject({ message: 'Nothing was written: the disk is full.', unable: true });
    expect(stateOf(folder)).toEqual([text, ['plan.yaml']]);
  });

  test('can only be read', async ({ skip }) => {
    const folder = diskWithPlan('size=64k');
    if (!folder) return skip(noDisk);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    const reason = { message: 'Nothing was written: the disk or folder can only be read.', unable: true };
    expect(await rewritingIn(folder).rewrite('plan.yaml', add)).toMatchObject(reason);
    expect(await rewritingIn(folder).create('new.yaml', Buffer.from(text))).toMatchObject(reason);
    expect(stateOf(folder)).toEqual([text, ['plan.yaml']]);
  });
});

describe('whatever fails, the file is as it was and the next edit works', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const codes = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'EBUSY', 'ENOENT', 'EWHAT'];
  const failure = (code: string) => Object.assign(new Error(`${code}: it failed`), { code, errno: -1 });

  /** What is made to fail, when a file is there and when it is made. */
  const steps: Readonly<Record<string, (error: Error) => void>> = {
    'the lock': (error) => {
      vi.spyOn(fs, 'symlink').mockRejectedValue(error);
      vi.spyOn(fs, 'open').mockRejectedValue(error);
    },
    'the lock, where it is a file': (error) => {
      vi.spyOn(fs, 'symlink').mockRejectedValue(error);
      failOnHandle('writeFile', error);
    },
    'to open the draft': (error) => vi.spyOn(fs, 'open').mockRejectedValue(error),
    'to write it': (error) => failOnHandle('writeFile', error),
    'to reach the disk': (error) => failOnHandle('sync', error),
    'to close it': (error) => failOnHandle('close', error),
    'to put it in its place': (error) => {
      vi.spyOn(fs, 'rename').mockRejectedValue(error);
      vi.spyOn(fs, 'link').mockRejectedValue(error);
    },
  };

  /** Opens files for writing that fail at one step, having done a half of it. */
  function failOnHandle(step: 'writeFile' | 'sync' | 'close', error: Error): void {
    const open = fs.open.bind(fs);
    vi.spyOn(fs, 'open').mockImplementation(async (...given) => {
      const handle = await open(...given);
      const done = handle[step].bind(handle) as (part: unknown) => Promise<void>;
      if (given[1] === 'wx')
        vi.spyOn(handle, step).mockImplementation(async (bytes?: unknown) => {
          await done(bytes instanceof Uint8Array ? bytes.subarray(0, bytes.length / 2) : bytes);
          throw error;
        });
      return handle;
    });
  }

  const cases = Object.keys(steps).flatMap((step) => codes.map((code) => [step, code] as const));
  test.each(cases)('%s: %s', async (step, code) => {
    const folder = folderWithPlan();
    const rewriting = rewritingIn(folder);
    steps[step]?.(failure(code));
    const rewritten = await rewriting.rewrite('plan.yaml', add);
    const created = await rewriting.create('new.yaml', Buffer.from(text));
    vi.restoreAllMocks();
    const told = { message: expect.stringMatching(/^Nothing was written: [^:]*.\.$/), unable: true };
    if (code !== 'EWHAT') expect([rewritten, created]).toMatchObject([told, told]);
    else expect(rewritten).toMatchObject({ message: 'Nothing was written: EWHAT: it failed.', unable: true });
    expect(stateOf(folder)).toEqual([text, ['plan.yaml']]);
    expect(await rewriting.rewrite('plan.yaml', add)).toEqual({ written: true });
    expect(await rewriting.create('new.yaml', Buffer.from(text))).toBeUndefined();
  });

  test.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('links cannot be made: %s, and files do', async (code) => {
    const folder = folderWithPlan();
    const rewriting = rewritingIn(folder);
    vi.spyOn(fs, 'symlink').mockRejectedValue(failure(code));
    vi.spyOn(fs, 'link').mockRejectedValue(failure(code));
    const all = Array.from({ length: 10 }, () => rewriting.rewrite('plan.yaml', add));
    expect(await Promise.all(all)).toEqual(all.map(() => ({ written: true })));
    const two = ['one\n', 'two\n'].map((each) => rewriting.create('sub/new.yaml', Buffer.from(each)));
    const outcomes = await Promise.all(two);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe(text + 'more\n'.repeat(10));
    expect(namesIn(join(folder, 'sub'))).toEqual(['new.yaml']);
    expect(namesIn(folder)).toEqual(['plan.yaml', 'sub']);
  });
});
