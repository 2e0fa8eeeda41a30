import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { starterOf } from '../../src/io/starter.ts';
import { temporaryFolder } from './repository.ts';

function program(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'console.log("here", ...process.argv.slice(2));\n');
  return path;
}

test('rag that is installed for all goes by its name', () => {
  const folder = temporaryFolder();
  const script = program(join(folder, 'lib/node_modules/rag-tracker/bin/rag.js'));
  mkdirSync(join(folder, 'bin'));
  const link = join(folder, 'bin/rag');
  symlinkSync(script, link);
  expect(starterOf(link, { PATH: join(folder, 'bin') })).toBe('rag');
  expect(starterOf(script, { PATH: join(folder, 'bin') })).toBe('rag');
});

test('where there are no links, it is beside its packages', () => {
  const folder = temporaryFolder();
  const script = program(join(folder, 'node_modules/rag-tracker/bin/rag.js'));
  program(join(folder, 'rag'));
  expect(starterOf(script, { Path: folder })).toBe('rag');
});

test.each(['node_modules/.bin', 'other/bin'])('rag in %s is not there later, or is another', (bin) => {
  const folder = temporaryFolder();
  const script = program(join(folder, 'node_modules/rag-tracker/bin/rag.js'));
  const isLink = bin.includes('node_modules');
  if (!isLink) program(join(folder, bin, 'rag'));
  else {
    mkdirSync(join(folder, bin));
    symlinkSync(script, join(folder, bin, 'rag'));
  }
  expect(starterOf(script, { PATH: join(folder, bin) })).toBe(`node '${script}'`);
  expect(starterOf(script, {})).toBe(`node '${script}'`);
});

test('a path of any characters reaches the shell, and git, as it is', () => {
  const script = program(join(temporaryFolder(), `it's 100% "$HOME" & all/rag.js`));
  const starter = starterOf(script, { PATH: '' });
  expect(starter).toContain('100%%');
  const line = `${starter.replaceAll('%%', '%')} merge-driver`;
  expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toBe('here merge-driver\n');
});
