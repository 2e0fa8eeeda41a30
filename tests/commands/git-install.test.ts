import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TestRepository, temporaryFolder } from '../io/repository.ts';
import { type Run, rag } from '../world.ts';
import { sound } from './made.ts';

const lines = 'plans/**/*.yaml merge=rag\nplans/**/*.yml merge=rag\n';

function repository(attributes?: string): TestRepository {
  const made = TestRepository.init();
  made.write('plans/offer.yaml', sound);
  if (attributes !== undefined) made.write('.gitattributes', attributes);
  return made;
}

function attributesOf(made: TestRepository): string {
  return readFileSync(join(made.folder, '.gitattributes'), 'utf8');
}

const plain = ({ out, err }: Run) => `${out}${err}`.replace(/\s+/g, ' ');

test('the clone is set up, and told what to do next', async () => {
  const made = repository();
  const run = await rag(made.folder, ['git', 'install']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(attributesOf(made)).toBe(lines);
  expect(made.git('config', '--local', 'merge.rag.driver')).toContain(
    ' merge-driver -- %O %A %B %L %P %X %Y ',
  );
  expect(made.git('config', '--local', 'merge.rag.name')).toContain('rag');
  expect(made.git('check-attr', 'merge', 'plans/a/b.yml')).toBe('plans/a/b.yml: merge: rag');
  expect(plain(run)).toContain('git add .gitattributes');
  expect(plain(run)).toContain('rag git install');
  expect(plain(run)).toContain('GitHub');
});

test('a second time changes nothing, and says so', async () => {
  const made = repository();
  await rag(made.folder, ['git', 'install']);
  const before = made.footprint();
  const run = await rag(made.folder, ['git', 'install']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(run.out).toContain('there is nothing to change');
  expect(made.footprint()).toEqual(before);
});

test('a new clone is set up with the lines that are there', async () => {
  const made = repository(lines);
  const run = await rag(made.folder, ['git', 'install']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(attributesOf(made)).toBe(lines);
  expect(made.git('config', 'merge.rag.driver')).toContain('merge-driver');
  expect(plain(run)).not.toContain('Commit the file');
});

test('--dry-run shows both and writes nothing', async () => {
  const made = repository('*.md text\n');
  const before = made.footprint();
  const { code, out } = await rag(made.folder, ['git', 'install', '--dry-run']);
  expect(code).toBe(0);
  expect(out).toMatch(/^git config --local merge\.rag\.driver '/m);
  expect(out).toContain('+plans/**/*.yaml merge=rag');
  expect(made.footprint()).toEqual(before);
});

test('what --dry-run shows can be typed', async () => {
  const made = repository('*.md text\n');
  const { out } = await rag(made.folder, ['git', 'install', '--dry-run']);
  const typed = out.split('\n').filter((line) => line.startsWith('git config'));
  writeFileSync(join(made.folder, 'typed.sh'), typed.join('\n'));
  made.git('-c', 'alias.type=!sh typed.sh', 'type');
  const driver = made.git('config', 'merge.rag.driver');
  await rag(made.folder, ['git', 'install']);
  expect(made.git('config', 'merge.rag.driver')).toBe(driver);
});

test.each([
  ['*.md text', `*.md text\n${lines}`],
  ['*.md text\r\n', `*.md text\r\n${lines.replaceAll('\n', '\r\n')}`],
  ['plans/**/*.yml merge=rag\n', 'plans/**/*.yml merge=rag\nplans/**/*.yaml merge=rag\n'],
])('to %j only the lines come that are not there', async (before, after) => {
  const made = repository(before);
  expect(await rag(made.folder, ['git', 'install'])).toMatchObject({ code: 0 });
  expect(attributesOf(made)).toBe(after);
});

test('from a folder below, for the plans that rag.yaml names', async () => {
  const made = repository();
  made.write('rag.yaml', 'plans:\n  - our plans\n  - offer.yaml\n');
  made.write('our plans/deep/x.yaml', sound);
  const run = await rag(join(made.folder, 'our plans/deep'), ['git', 'install']);
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(made.git('check-attr', 'merge', 'our plans/deep/x.yaml')).toContain(': rag');
  expect(made.git('check-attr', 'merge', 'offer.yaml')).toContain(': rag');
  expect(made.git('check-attr', 'merge', 'our plans/offer.yaml')).toContain(': rag');
  expect(made.git('check-attr', 'merge', 'deep/offer.yaml')).toContain(': unspecified');
});

test('from a folder below, without rag.yaml', async () => {
  const made = repository();
  expect(await rag(join(made.folder, 'plans'), ['git', 'install'])).toMatchObject({ code: 0 });
  expect(attributesOf(made)).toBe(lines);
});

test('a driver of before is put in the place of', async () => {
  const made = repository(lines);
  made.git('config', '--add', 'merge.rag.driver', 'old one');
  made.git('config', '--add', 'merge.rag.driver', 'older one');
  expect(await rag(made.folder, ['git', 'install'])).toMatchObject({ code: 0 });
  expect(made.git('config', '--get-all', 'merge.rag.driver').split('\n')).toHaveLength(1);
});

test('plans outside of the clone are told', async () => {
  const made = repository();
  const run = await rag(made.folder, ['git', 'install', '..', 'plans']);
  expect(run.code).toBe(0);
  expect(plain(run)).toContain('“..” is not in this clone');
  expect(attributesOf(made)).toBe(lines);
});

test('outside of a repository there is nothing to set up', async () => {
  const run = await rag(temporaryFolder(), ['git', 'install']);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(plain(run)).toContain('This folder is not in a git repository');
});

test('a configuration with errors is mended first', async () => {
  const made = repository();
  made.write('rag.yaml', 'plans: [plans\n');
  const before = made.footprint();
  expect(await rag(made.folder, ['git', 'install'])).toMatchObject({ code: 2, out: '' });
  expect(made.footprint()).toEqual(before);
});

test('attributes that are no UTF-8 are left alone', async () => {
  const made = repository();
  const bytes = Uint8Array.from([0x2a, 0x20, 0xff, 0x0a]);
  writeFileSync(join(made.folder, '.gitattributes'), bytes);
  expect(await rag(made.folder, ['git', 'install'])).toMatchObject({ code: 2 });
  expect([...readFileSync(join(made.folder, '.gitattributes'))]).toEqual([...bytes]);
});

test('help lists git install, and not what only git types', async () => {
  const { out } = await rag(temporaryFolder(), ['--help']);
  expect(out).toMatch(/^ {2}git /m);
  expect(out).not.toContain('merge-driver');
});
