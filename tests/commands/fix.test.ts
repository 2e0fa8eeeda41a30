import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answering } from '../conversation.ts';
import { temporaryFolder } from '../io/repository.ts';
import { rag } from '../world.ts';
import { bradford } from './bradford.ts';
import { sound } from './made.ts';

const faulty = sound.replace('rag: AMBER', 'rag: amber').replace('    timescale:', '    timescal:');

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'plans'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'plans', name), text);
  return folder;
}

const textOf = (folder: string, name: string) => readFileSync(join(folder, 'plans', name), 'utf8');

test('nothing is written without a yes: the preview is printed, and the exit code is 1', async () => {
  const folder = folderOf({ 'a.yaml': faulty });
  const { code, out, err } = await rag(folder, ['fix']);
  expect(code).toBe(1);
  expect(out).toContain('+        timescale: April 2022');
  expect(out).toContain('which becomes “rag: AMBER”');
  expect(err).toContain('--yes');
  expect(textOf(folder, 'a.yaml')).toBe(faulty);
});

test('as JSON, the preview is sentences and a difference', async () => {
  const { code, out } = await rag(folderOf({ 'a.yaml': faulty }), ['fix', '--format', 'json']);
  const { kind, written, files } = JSON.parse(out);
  expect([code, kind, written]).toEqual([1, 'fix', false]);
  expect(files[0].changes).toHaveLength(2);
  expect(files[0].diff).toContain('+++ b/plans/a.yaml');
});

test('--yes writes exactly what the preview showed', async () => {
  const folder = folderOf({ 'a.yaml': faulty, 'b.yaml': sound.replace('plan:', 'Plan:'), 'c.yaml': sound });
  const { code, out } = await rag(folder, ['fix', '--yes']);
  expect(code).toBe(0);
  expect(out).toContain('plans/b.yaml');
  expect(out).not.toContain('plans/c.yaml');
  for (const name of ['a.yaml', 'b.yaml', 'c.yaml']) expect(textOf(folder, name)).toBe(sound);
});

test('a dry run is a difference, and no error', async () => {
  const folder = folderOf({ 'a.yaml': faulty });
  const { code, out } = await rag(folder, ['fix', '--dry-run', '--yes']);
  expect(code).toBe(0);
  expect(out.startsWith('--- a/plans/a.yaml\n')).toBe(true);
  expect(textOf(folder, 'a.yaml')).toBe(faulty);
});

test('somebody at a terminal is shown it, and asked', async () => {
  const folder = folderOf({ 'a.yaml': faulty });
  const no = await rag(folder, ['fix'], { conversation: answering(['n']).conversation });
  expect([no.code, textOf(folder, 'a.yaml')]).toEqual([2, faulty]);
  const { conversation, said } = answering(['y']);
  const yes = await rag(folder, ['fix'], { conversation });
  expect([yes.code, textOf(folder, 'a.yaml')]).toEqual([0, sound]);
  expect(said).toEqual([expect.stringContaining('Write these 2 changes?')]);
});

test('with --no-input nobody is asked', async () => {
  const { conversation, said } = answering(['y']);
  const { code } = await rag(folderOf({ 'a.yaml': faulty }), ['fix', '--no-input'], { conversation });
  expect([code, said]).toEqual([1, []]);
});

test('what changed after it was shown is not written over', async () => {
  const folder = folderOf({ 'a.yaml': faulty });
  const { conversation } = answering([]);
  const meanwhile = `${faulty}# and a word\n`;
  const confirm = async () => {
    writeFileSync(join(folder, 'plans', 'a.yaml'), meanwhile);
    return true;
  };
  const { code, err } = await rag(folder, ['fix'], { conversation: { ...conversation, confirm } });
  expect(code).toBe(2);
  expect(err).toContain('was changed');
  expect(textOf(folder, 'a.yaml')).toBe(meanwhile);
});

test('a plan without such faults has nothing to fix', async () => {
  const { code, out, err } = await bradford('fix');
  expect([code, out.trim()]).toEqual([0, 'Nothing to fix.']);
  expect(err).not.toContain('error');
});

test('what rag is not certain of is counted, and left to rag validate', async () => {
  const folder = folderOf({ 'a.yaml': sound.replace('AMBER', 'AMBRE').replace('April 2022', 'soonish') });
  const { code, out, err } = await rag(folder, ['fix', 'plans/a.yaml']);
  expect([code, out.trim()]).toEqual([0, 'Nothing to fix.']);
  expect(err).toMatch(/2 findings are left[\s\S]*rag validate plans\/a.yaml/);
});

test('a file that is no YAML is refused with what validate says, and no other file is touched', async () => {
  const folder = folderOf({ 'a.yaml': faulty, 'b.yaml': 'plan: "Open\n' });
  const { code, out, err } = await rag(folder, ['fix', '--yes']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/cannot read plans\/b.yaml/);
  expect(err).toMatch(/b.yaml:1:7 {2}error {2}yaml-syntax/);
  expect(textOf(folder, 'a.yaml')).toBe(faulty);
});
