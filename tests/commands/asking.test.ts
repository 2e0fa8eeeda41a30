import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rag } from '../world.ts';
import { here } from './bradford.ts';
import { sound } from './made.ts';

const folder = mkdtempSync(join(tmpdir(), 'rag-asking-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a command may stand behind the options that all commands have', async () => {
  const [behind, before] = [
    await rag(here, ['--as-of', '2023-02-01', 'check', '--format', 'json']),
    await rag(here, ['check', '--as-of', '2023-02-01', '--format', 'json']),
  ];
  expect(behind).toEqual(before);
  expect(behind.code).toBe(1);
});

test('--quiet prints no report, and still writes the file that is asked for', async () => {
  const { out, written } = await rag(here, ['status', '--quiet', '--output', 'status.csv']);
  expect(out).toBe('');
  expect(written['status.csv']).toContain('bradford-sufficiency,1.2,action');
});

test.each([
  [['status', '--output', 'status.docx'], /cannot tell from “status.docx” how to write it/],
  [['status', '--output', ''], /Name the file to write/],
  [['status', '--plain', '--format', 'json'], /ask for different things/],
  [['status', '--rag='], /Name a RATING/],
  [['status', '--rag', 'purple'], /No plan is rated by “purple”[\s\S]*--rag RED/],
  [['help', 'nosuch'], /no command or file “nosuch”/],
  [['diff', '2023-03', 'plans/bradford-sufficiency.yaml'], /No round of a plan comes after “2023-03”/],
  [['diff', '2023-02-30', '2023-03-01'], /“2023-02-30” is neither a round of a plan nor a day/],
])('rag %j cannot be done', async (argv, says) => {
  const { code, out, err } = await rag(here, argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(says);
});

test('days with strokes in them are days, not paths', async () => {
  const { code, out } = await rag(here, ['diff', '31/12/2022', '15/3/2023']);
  expect(code).toBe(0);
  expect(out).toContain('31 December 2022 → 15 March 2023');
});

test('plans that were deleted since are told as removed', async () => {
  const git = (...argv: string[]) => execFileSync('git', ['-C', folder, ...argv], { stdio: 'pipe' });
  git('init', '--quiet');
  git('config', 'user.name', 'Programme Office');
  git('config', 'user.email', 'programme-office@example.org');
  writeFileSync(join(folder, 'plan.yaml'), sound);
  git('add', '.');
  git('commit', '--quiet', '--message', 'A plan');
  rmSync(join(folder, 'plan.yaml'));
  const { code, out } = await rag(folder, ['diff', '--since', 'HEAD', 'plan.yaml']);
  expect(code).toBe(0);
  expect(out).toContain('Removed');
});
