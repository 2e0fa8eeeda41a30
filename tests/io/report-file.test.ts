import { linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeReport } from '../../src/io/report-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'rag-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes a report', async () => {
  expect(await writeReport(folder, 'status.md', '# Status\n')).toBeUndefined();
  expect(readFileSync(join(folder, 'status.md'), 'utf8')).toBe('# Status\n');
});

it('does not write over a plan, by its name or by a link to it', async () => {
  writeFileSync(join(folder, 'plan.yaml'), 'plan: Mine\n');
  symlinkSync('plan.yaml', join(folder, 'report.txt'));
  expect(await writeReport(folder, 'report.txt', 'x')).toBe('it is a link; name the file itself');
  for (const path of ['plan.yaml', 'new.YML']) {
    expect(await writeReport(folder, path, 'x')).toMatch(/no report is written where a plan may be/);
  }
  linkSync(join(folder, 'plan.yaml'), join(folder, 'second-name.csv'));
  symlinkSync('nowhere.yaml', join(folder, 'dead.txt'));
  expect(await writeReport(folder, 'second-name.csv', 'x')).toMatch(/it holds a plan/);
  expect(await writeReport(folder, 'dead.txt', 'x')).toBe('it is a link; name the file itself');
  expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe('plan: Mine\n');
});

it('says why it cannot', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await writeReport(folder, 'file/report.txt', 'x')).toBe(
    'a part of its path is a file and not a folder',
  );
  expect(await writeReport(folder, 'nowhere/x.csv', 'x')).toBe('there is no such folder');
  expect(await writeReport(folder, '.', 'x')).toBe('it is a folder');
});
