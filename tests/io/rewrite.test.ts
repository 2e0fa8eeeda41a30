import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { rewritingIn } from '../../src/io/rewrite.ts';
import { temporaryFolder } from './repository.ts';
import { namesIn } from './rewriting-processes.ts';

const text = 'plan: A\r\n';

function folderWithPlan(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.yaml'), text);
  return folder;
}

const readIn = (folder: string, name = 'plan.yaml') => readFileSync(join(folder, name), 'utf8');
const add = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('more\n')]);

describe('a file is rewritten', () => {
  test('and nothing is left beside it', async () => {
    const folder = folderWithPlan();
    expect(await rewritingIn(folder).rewrite('plan.yaml', add)).toEqual({ written: true });
    expect(readIn(folder)).toBe(`${text}more\n`);
    expect(namesIn(folder)).toEqual(['plan.yaml']);
  });

  test.each([
    ['nothing', () => undefined],
    ['the same bytes', (bytes: Uint8Array) => bytes.slice()],
  ])('but not where the edit gives %s', async (_, edit) => {
    const folder = folderWithPlan();
    const before = statSync(join(folder, 'plan.yaml')).ino;
    expect(await rewritingIn(folder).rewrite('plan.yaml', edit)).toEqual({ written: false });
    expect(statSync(join(folder, 'plan.yaml')).ino).toBe(before);
    expect(namesIn(folder)).toEqual(['plan.yaml']);
  });

  test.each([0o600, 0o664, 0o755])('with its mode: %i', async (mode) => {
    const folder = folderWithPlan();
    chmodSync(join(folder, 'plan.yaml'), mode);
    await rewritingIn(folder).rewrite('plan.yaml', add);
    expect(statSync(join(folder, 'plan.yaml')).mode & 0o777).toBe(mode);
  });

  test.runIf(process.getuid?.() === 0)('with its owner, where one may give files away', async () => {
    const folder = folderWithPlan();
    execFileSync('chown', ['65534:65534', join(folder, 'plan.yaml')]);
    await rewritingIn(folder).rewrite('plan.yaml', add);
    expect(statSync(join(folder, 'plan.yaml'))).toMatchObject({ uid: 65534, gid: 65534 });
  });

  test('behind links, which stay as they are', async () => {
    const folder = folderWithPlan();
    mkdirSync(join(folder, 'links'));
    symlinkSync('../plan.yaml', join(folder, 'links/one.yaml'));
    symlinkSync('links/one.yaml', join(folder, 'two.yaml'));
    expect(await rewritingIn(folder).rewrite('two.yaml', add)).toEqual({ written: true });
    expect(readlinkSync(join(folder, 'two.yaml'))).toBe('links/one.yaml');
    expect(readlinkSync(join(folder, 'links/one.yaml'))).toBe('../plan.yaml');
    expect(lstatSync(join(folder, 'plan.yaml')).isFile()).toBe(true);
    expect(readIn(folder)).toBe(`${text}more\n`);
    expect([namesIn(folder), namesIn(join(folder, 'links'))]).toEqual([
      ['links', 'plan.yaml', 'two.yaml'],
      ['one.yaml'],
    ]);
  });

  test('from what the last rewriting left, within a process too', async () => {
    const folder = folderWithPlan();
    const rewriting = rewritingIn(folder);
    await Promise.all(Array.from({ length: 20 }, () => rewriting.rewrite('plan.yaml', add)));
    expect(readIn(folder)).toBe(text + 'more\n'.repeat(20));
  });

  test.each([
    ['hidden', '.yaml'],
    ['as long as can be', 'x'.repeat(255)],
    ['as long as can be in letters of four bytes', '\u{1f4c4}'.repeat(63)],
  ])('whatever its name: %s', async (_, name) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), text);
    expect(await rewritingIn(folder).rewrite(name, add)).toEqual({ written: true });
    expect(namesIn(folder)).toEqual([name]);
  });
});

describe('a file that somebody changes without a lock', () => {
  test('is edited again, from what they saved', async () => {
    const folder = folderWithPlan();
    let calls = 0;
    const outcome = await rewritingIn(folder).rewrite('plan.yaml', (bytes) => {
      if (calls++ === 0) writeFileSync(join(folder, 'plan.yaml'), 'theirs\n');
      return add(bytes);
    });
    expect(outcome).toEqual({ written: true });
    expect(calls).toBe(2);
    expect(readIn(folder)).toBe('theirs\nmore\n');
  });

  test('every time is left to them', async () => {
    const folder = folderWithPlan();
    let calls = 0;
    const outcome = await rewritingIn(folder).rewrite('plan.yaml', (bytes) => {
      writeFileSync(join(folder, 'plan.yaml'), `theirs ${++calls}\n`);
      return add(bytes);
    });
    expect(outcome).toMatchObject({ code: 'file-keeps-changing', unable: true, path: 'plan.yaml' });
    expect(readIn(folder)).toBe(`theirs ${calls}\n`);
    expect(namesIn(folder)).toEqual(['plan.yaml']);
  });

  test.each<[string, (folder: string) => void, string]>([
    [
      'is gone',
      (folder) => rmSync(join(folder, 'sub/plan.yaml')),
      'There is no file or folder of this name.',
    ],
    [
      'went with its folder',
      (folder) => rmSync(join(folder, 'sub'), { recursive: true }),
      'Nothing was written: its folder is no longer there.',
    ],
  ])('and %s, is not brought back', async (_, remove, message) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub/plan.yaml'), text);
    const outcome = await rewritingIn(folder).rewrite('sub/plan.yaml', (bytes) => {
      remove(folder);
      return add(bytes);
    });
    expect(outcome).toMatchObject({ message, unable: true, path: 'sub/plan.yaml' });
    expect(namesIn(folder).filter((name) => name !== 'sub')).toEqual([]);
  });
});

describe('what is no file that rag reads is refused', () => {
  test.each<[string, (path: string) => void, string]>([
    ['nothing', () => undefined, 'There is no file or folder of this name.'],
    ['a folder', (path) => mkdirSync(path), 'This is a folder, and a file belongs here.'],
    ['a pipe', (path) => execFileSync('mkfifo', [path]), 'This is neither a file nor a folder.'],
    [
      'a link to nothing',
      (path) => symlinkSync('gone.yaml', path),
      'This is a link to a file or folder that is not there.',
    ],
    [
      'a link to itself',
      (path) => symlinkSync('it.yaml', path),
      'This is a link that leads round in a circle, to no file.',
    ],
    [
      'a huge file',
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 21 * 1024 ** 2);
      },
      'This file is 21.0 MB. rag reads plans of up to 20 MB.',
    ],
  ])('%s', async (_, make, message) => {
    const folder = temporaryFolder();
    make(join(folder, 'it.yaml'));
    const before = namesIn(folder);
    const edit = vi.fn(add);
    expect(await rewritingIn(folder).rewrite('it.yaml', edit)).toMatchObject({ message, unable: true });
    expect(edit).not.toHaveBeenCalled();
    expect(namesIn(folder)).toEqual(before);
  });
});

test('an edit that throws leaves the file, and the next one works', async () => {
  const folder = folderWithPlan();
  const rewriting = rewritingIn(folder);
  const broken = () => {
    throw new TypeError('a bug');
  };
  await expect(rewriting.rewrite('plan.yaml', broken)).rejects.toThrow('a bug');
  expect([readIn(folder), namesIn(folder)]).toEqual([text, ['plan.yaml']]);
  expect(await rewriting.rewrite('plan.yaml', add)).toEqual({ written: true });
});

describe('a file is made', () => {
  test('with the folders above it', async () => {
    const folder = temporaryFolder();
    expect(await rewritingIn(folder).create('a/b/plan.yaml', Buffer.from(text))).toBeUndefined();
    expect(readIn(folder, 'a/b/plan.yaml')).toBe(text);
    expect(namesIn(join(folder, 'a/b'))).toEqual(['plan.yaml']);
  });

  test.each<[string, (path: string) => void]>([
    ['a file', (path) => writeFileSync(path, '')],
    ['a folder', (path) => mkdirSync(path)],
    ['a link to nothing', (path) => symlinkSync('gone.yaml', path)],
  ])('but not over %s', async (_, make) => {
    const folder = temporaryFolder();
    make(join(folder, 'plan.yaml'));
    const before = lstatSync(join(folder, 'plan.yaml'));
    expect(await rewritingIn(folder).create('plan.yaml', Buffer.from(text))).toMatchObject({
      code: 'file-exists',
      message: 'Nothing was written: there is already something of this name.',
      unable: true,
    });
    expect(lstatSync(join(folder, 'plan.yaml'))).toEqual(before);
    expect(namesIn(folder)).toEqual(['plan.yaml']);
  });

  test.each<[string, string]>([
    ['plan.yaml/new.yaml', 'a part of its path is a file and not a folder'],
    ['plan.yaml/sub/new.yaml', 'a part of its path is a file and not a folder'],
    [`${'x'.repeat(300)}.yaml`, 'its name is too long for this disk'],
  ])('nor where there can be none: %.30s', async (path, why) => {
    const folder = folderWithPlan();
    expect(await rewritingIn(folder).create(path, Buffer.from(text))).toMatchObject({
      message: `Nothing was written: ${why}.`,
      hint: expect.any(String),
      unable: true,
    });
    expect([readIn(folder), namesIn(folder)]).toEqual([text, ['plan.yaml']]);
  });
});
