import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../src/io/files.ts';
import { placeOf } from '../../src/text/diagnostic.ts';
import { temporaryFolder } from './repository.ts';

/** A folder with these files; `link → target` makes a link. */
function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    const [path = '', target] = name.split(' → ');
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (target === undefined) writeFileSync(join(folder, path), 'plan: A\n');
    else symlinkSync(target, join(folder, path));
  }
  return folder;
}

async function find(folder: string, ...paths: readonly string[]) {
  const { files, diagnostics } = await filesIn(folder).find(paths);
  return [...files, ...diagnostics.map((each) => `${placeOf(each)}: ${each.message}`)];
}

describe('below a folder', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'plans count, sorted, and nothing hidden or of other programs',
      ['b.yml', 'a.YAML', 'c/d.yaml', 'notes.txt', 'rag.yaml', '.git/e.yaml', 'node_modules/f.yaml'],
      ['a.YAML', 'b.yml', 'c/d.yaml'],
    ],
    [
      'a plan goes by its own name, and a link to it is no second one',
      ['b.yaml', 'a.yaml → b.yaml'],
      ['b.yaml'],
    ],
    [
      'the shortest of several ways to a file elsewhere counts, then the first',
      ['plans/deep/a.yaml → ../../x', 'plans/c.yaml → ../x', 'plans/b.yaml → ../x', 'x'],
      ['plans/b.yaml'],
    ],
    [
      'a linked folder counts, but not the files in it that are no plans',
      ['plans/l → ../m', 'm/a.yaml', 'm/b'],
      ['plans/l/a.yaml'],
    ],
    ['a folder goes by its own name', ['plans/a → z', 'plans/z/p.yaml'], ['plans/z/p.yaml']],
    ['a link back into a folder above ends', ['plans/a.yaml', 'plans/up → ..'], ['plans/a.yaml']],
    [
      'a link to nothing is told where it is named like a plan',
      ['plans/a.yaml → gone.yaml', 'plans/b → gone'],
      ['plans/a.yaml: This is a link to a file or folder that is not there.'],
    ],
  ])('%s', async (_, names, found) => {
    const folder = folderWith(...names);
    expect(await find(folder, names.some((name) => name.startsWith('plans/')) ? 'plans' : '.')).toEqual(
      found,
    );
  });

  test('folders that link to one another in every way are each looked into once', async () => {
    const numbers = Array.from({ length: 12 }, (_, number) => number);
    const links = numbers.flatMap((from) => numbers.map((to) => `d${from}/l${to} → ../d${to}`));
    expect(await find(folderWith(...links, 'd7/p.yaml'), '.')).toEqual(['d7/p.yaml']);
  });

  test('a pipe that is named like a plan is told', async () => {
    const folder = folderWith('a.yaml');
    execFileSync('mkfifo', [join(folder, 'b.yaml')]);
    expect(await find(folder, '.')).toEqual(['a.yaml', 'b.yaml: This is neither a file nor a folder.']);
  });

  test.skipIf(process.platform === 'darwin')(
    'a name that is not UTF-8 is told, of a file and a folder',
    async () => {
      const folder = folderWith('a.yaml');
      const inFolder = Buffer.from(`${folder}/`);
      writeFileSync(Buffer.concat([inFolder, Buffer.from('bad\xff.yaml', 'latin1')]), 'plan: B\n');
      writeFileSync(Buffer.concat([inFolder, Buffer.from('bad\xff.txt', 'latin1')]), 'no plan');
      mkdirSync(Buffer.concat([inFolder, Buffer.from('d\xff', 'latin1')]));
      writeFileSync(join(folder, 'well\ufffd.yaml'), 'plan: C\n');
      const message = 'rag cannot open this: its name holds a character that is not saved as UTF-8.';
      const found = ['a.yaml', 'well\ufffd.yaml', `bad\ufffd.yaml: ${message}`, `d\ufffd: ${message}`];
      expect(await find(folder, '.')).toEqual(found);
      expect(await find(folder, 'bad\ufffd.yaml')).toEqual([`bad\ufffd.yaml: ${message}`]);
    },
  );
});

describe('paths that are typed', () => {
  const names = ['plans/a.yaml', 'plans/b.txt', 'link.yaml → plans/a.yaml', 'plans/sub/c.yaml'];
  test.each<[readonly string[], readonly string[]]>([
    [['plans/b.txt'], ['plans/b.txt']],
    [['link.yaml'], ['link.yaml']],
    [['link.yaml', 'plans/a.yaml'], ['plans/a.yaml']],
    [['plans/a.yaml', './plans/a.yaml'], ['./plans/a.yaml']],
    [
      ['plans', 'plans/sub', 'plans'],
      ['plans/a.yaml', 'plans/sub/c.yaml'],
    ],
    [['nothing.yaml'], ['nothing.yaml: There is no file or folder of this name.']],
  ])('%j', async (paths, found) => {
    const folder = folderWith(...names);
    expect(await find(folder, ...paths)).toEqual(found);
  });
});

describe('a file is read', () => {
  test('only up to 20 MB, and its size is asked first', async () => {
    const folder = folderWith('a.yaml', 'b.yaml');
    truncateSync(join(folder, 'a.yaml'), 5 * 1024 ** 3);
    expect(await filesIn(folder).read('a.yaml')).toMatchObject({
      code: 'file-too-large',
      message: 'This file is 5120.0 MB. rag reads plans of up to 20 MB.',
      unable: true,
    });
    truncateSync(join(folder, 'b.yaml'), 20 * 1024 ** 2);
    expect(await filesIn(folder).read('b.yaml')).toHaveLength(20 * 1024 ** 2);
  });

  test('unless it is none: a pipe, a folder, a link to nothing', async () => {
    const folder = folderWith('sub/a.yaml', 'dead.yaml → gone');
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    const reasons = await Promise.all(
      ['pipe.yaml', 'sub', 'dead.yaml'].map((path) => filesIn(folder).read(path)),
    );
    expect(reasons).toMatchObject([
      { code: 'file-unreadable', unable: true },
      { message: 'This is a folder, and a file belongs here.', unable: true },
      { message: 'This is a link to a file or folder that is not there.', unable: true },
    ]);
  });
});

test.each(['rag.yaml → gone', 'rag.yaml → rag.yaml', 'rag.yaml/a.txt'])(
  'the nearest file of a name is found even where it cannot be read: %s',
  async (name) => {
    const folder = folderWith(name, 'plans/a.yaml');
    expect(await filesIn(join(folder, 'plans')).findUp(['rag.yaml'])).toBe('../rag.yaml');
  },
);
