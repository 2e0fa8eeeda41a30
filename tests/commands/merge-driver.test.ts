import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/repository.ts';
import { behind, bradford, edited } from '../merge/merging.ts';
import { type Run, rag } from '../world.ts';

type Bytes = string | Uint8Array;

const names = ['base', 'ours', 'theirs'] as const;

/** Runs the driver on three files, as git does. */
async function merge(base: Bytes, ours: Bytes, theirs: Bytes, ...more: readonly string[]) {
  const folder = temporaryFolder();
  for (const [at, bytes] of [base, ours, theirs].entries()) writeFileSync(join(folder, names[at]!), bytes);
  const run = await rag(folder, ['merge-driver', ...names, ...more]);
  expect(run.out).toBe('');
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
  expect(readFileSync(join(folder, 'theirs'))).toEqual(Buffer.from(theirs));
  return {
    ...run,
    bytes: readFileSync(join(folder, 'ours')),
    text: readFileSync(join(folder, 'ours'), 'utf8'),
  };
}

const plain = ({ err }: Run) => err.replace(/\s+/g, ' ');
const report = (rating: string) =>
  `+        updates:\n          - round: 2023-03\n            rag: ${rating}`;
const withOwner = edited([[behind.owner, 'owner: Head of Service']]);
const withReport = edited([[behind.sixteenOne, report('RED')]]);
const otherReport = edited([[behind.sixteenOne, report('GREEN')]]);

test('what both did is written to ours, and nothing is said', async () => {
  const run = await merge(bradford, withOwner, withReport);
  expect([run.code, run.err]).toEqual([0, '']);
  expect(run.text).toBe(edited([[behind.sixteenOne, report('RED')]], withOwner));
});

test('a conflict has marks of the size and the labels that git asks for', async () => {
  const run = await merge(bradford, withReport, otherReport, '9', 'plans/it.yaml', 'HEAD', 'committee');
  expect(run.code).toBe(1);
  expect(run.text).toMatch(/^<<<<<<<<< HEAD\n[\s\S]*^=========\n[\s\S]*^>>>>>>>>> committee\n/m);
  expect(plain(run)).toContain('plans/it.yaml');
  expect(plain(run)).toContain('HEAD has “RED”, committee has “GREEN”');
});

test('of labels that git does not know, nothing is shown', async () => {
  const run = await merge(bradford, withReport, otherReport, '7', 'it.yaml', '%X', '%Y');
  expect(run.text).toContain('<<<<<<< the version here\n');
  expect(run.text).toContain('>>>>>>> the version coming in\n');
  expect(plain(run)).toContain('the version here has “RED”');
});

test('where git sees no conflict and there is one, both stand in the file', async () => {
  const closed = edited([[behind.rounds, '+    closed: yes']]);
  const run = await merge(bradford, closed, withReport);
  expect(run.code).toBe(1);
  const [, ours, theirs] = /<<<<<<<[^\n]*\n([\s\S]*)=======\n([\s\S]*)>>>>>>>/.exec(run.text)!;
  expect(ours).toContain('closed: yes');
  expect(theirs).toContain('rag: RED');
});

test('a file that both added', async () => {
  expect(await merge('', bradford, bradford)).toMatchObject({ code: 0, err: '', text: bradford });
  const run = await merge('', bradford, withOwner);
  expect(run.code).toBe(1);
  expect(run.text).toContain('Head of Service');
  expect(run.text).toContain(behind.owner);
});

test.each([
  ['ours', (text: string) => [text, withReport] as const],
  ['theirs', (text: string) => [withReport, text] as const],
])('%s that is no plan is merged by lines', async (_, sides) => {
  const broken = edited([[behind.owner, 'owner: [Assistant Director']]);
  const clean = await merge(bradford, ...sides(broken));
  expect(clean.code).toBe(0);
  expect(clean.text).toContain('rag: RED');
  expect(clean.text).toContain('owner: [Assistant Director');
  expect(plain(clean)).toContain('merged the file line by line');
  const conflict = await merge(bradford, ...sides(edited([[behind.sixteenOne, '+        x: [']])));
  expect(conflict.code).toBe(1);
  expect(conflict.text).toContain('rag: RED');
  expect(conflict.text).toContain('x: [');
  expect(conflict.text).toContain('<<<<<<<');
});

test('text that is not UTF-8 is merged by lines, byte for byte', async () => {
  const latin = (text: string) => Buffer.from(text.replace('Peopletoo.', 'Peopletöo.'), 'latin1');
  const run = await merge(latin(bradford), latin(withOwner), latin(withReport));
  expect(run.code).toBe(0);
  expect(run.bytes).toEqual(latin(edited([[behind.sixteenOne, report('RED')]], withOwner)));
});

test('files that are no text are left alone', async () => {
  const run = await merge(Uint8Array.of(0, 1), Uint8Array.of(0, 2), Uint8Array.of(0, 3), '7', 'it.yaml');
  expect(run.code).toBe(2);
  expect([...run.bytes]).toEqual([0, 2]);
  expect(plain(run)).toContain('git checkout --theirs it.yaml');
});

test('a file that is not there is said', async () => {
  const run = await rag(temporaryFolder(), ['merge-driver', 'a', 'b', 'c']);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain('file-missing');
});

test('a plan that neither side got wrong alone is a conflict', async () => {
  const revised = (text: string) => `+          - timescale: ${text}\n            agreed: 2022-11-01`;
  const ours = edited([[behind.revisions, revised('May 2023')]]);
  const theirs = edited([[behind.revisions, revised('June 2023')]]);
  const run = await merge(bradford, ours, theirs);
  expect(run.code).toBe(1);
  expect(run.text).toContain('May 2023');
  expect(run.text).toContain('June 2023');
});
