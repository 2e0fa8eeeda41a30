import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** What may import what: only from the left. Folders that share a place do not know of each other. */
const layers: readonly (readonly string[])[] = [
  ['text'],
  ['yaml', 'calendar', 'figure'],
  ['timescale'],
  ['narrative'],
  ['plan'],
  ['config', 'change'],
  ['assess'],
  ['rules', 'diff', 'edit', 'forms', 'merge'],
  ['waivers'],
  ['view'],
  ['write'],
  ['world'],
  ['workspace'],
  ['commands'],
  ['docs', 'io'],
  ['main'],
];

/** Packages that one folder alone knows, so that another can take their place. */
const homes: Readonly<Record<string, string>> = {
  chalk: 'write',
  diff: 'view',
  commander: 'main',
  yaml: 'yaml',
};

interface File {
  readonly name: string;
  readonly lines: readonly string[];
  readonly imports: readonly string[];
}

const files: readonly File[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const text = readFileSync(join(src, name), 'utf8');
    return { name, lines: text.trimEnd().split('\n'), imports: importsOf(text, name) };
  });

/** Files by their path below src, packages by their name. */
function importsOf(text: string, name: string): readonly string[] {
  const given = [...text.matchAll(/(?:^import |\bfrom |\bimport\()'([^']+)'/gm)].map(([, target]) => target!);
  return given.map((target) =>
    target.startsWith('.') ? relative(src, join(src, dirname(name), target)) : target,
  );
}

const folderOf = (name: string) => name.split('/')[0]!;
const rankOf = (folder: string) => layers.findIndex((layer) => layer.includes(folder));

function filesWith(isWrong: (file: File) => boolean): readonly string[] {
  return files.filter(isWrong).map(({ name }) => name);
}

test('every folder has its place among the layers', () => {
  expect(filesWith(({ name }) => rankOf(folderOf(name)) === -1)).toEqual([]);
});

test('imports go to the left', () => {
  const wrong = files.flatMap(({ name, imports }) =>
    imports
      .filter((target) => target.endsWith('.ts') && folderOf(target) !== folderOf(name))
      .filter((target) => rankOf(folderOf(target)) >= rankOf(folderOf(name)))
      .map((target) => `${name} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const importsOfFile = new Map(files.map(({ name, imports }) => [name, imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' → '));
    if (way.includes(name) || done.has(name)) return;
    for (const target of importsOfFile.get(name) ?? []) follow(target, [...way, name]);
    done.add(name);
  };
  for (const { name } of files) follow(name, []);
  expect(circles).toEqual([]);
});

test('a package that can be exchanged has one home', () => {
  const wrong = files.flatMap(({ name, imports }) =>
    imports
      .filter((target) => (homes[target] ?? folderOf(name)) !== folderOf(name))
      .map((target) => `${name} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('only io touches the world', () => {
  // A hash is a pure function.
  const touches = /\bconsole\.|\bprocess\.\w|\bDate\.now\b|\bnew Date\(|\bfrom 'node:(?!crypto')/;
  const isWrong = ({ name, lines }: File) => folderOf(name) !== 'io' && touches.test(lines.join('\n'));
  expect(filesWith(isWrong)).toEqual([]);
});

test('every file is imported, but for the first of the program and of its documentation', () => {
  const imported = new Set(files.flatMap(({ imports }) => imports));
  expect(filesWith(({ name }) => !imported.has(name))).toEqual(['docs/pages.ts', 'main/index.ts']);
});

test('files are short', () => {
  expect(filesWith(({ lines }) => lines.length > 250)).toEqual([]);
});

test('names say what is inside', () => {
  const empty = /^(utils?|helpers?|common|types|constants|misc)(\.ts)?$/;
  expect(filesWith(({ name }) => name.split('/').some((part) => empty.test(basename(part))))).toEqual([]);
});
