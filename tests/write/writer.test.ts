import { expect, it } from 'vitest';
import { type Format, findFormat, formats, formatsFor } from '../../src/write/format.ts';
import { writers } from '../../src/write/writer.ts';
import { foundReport } from './findings/sample.ts';
import { findings, status } from './sample.ts';

it.each(formats)('$name is found by its name, loads and ends with a line break', async (format: Format) => {
  const found = findFormat(format.name)!;
  const { write } = await writers[found.name]();
  const report = format.findings ? foundReport(findings) : status;
  expect(write(report, { width: 80, color: false })).toMatch(/\S[\s\S]*\n$/);
});

it('knows no other', () => {
  expect(findFormat('pdf')).toBeUndefined();
});

it('has some that are for findings alone', () => {
  const ofAll = formatsFor({}).map(({ name }) => name);
  expect(ofAll).toEqual(['text', 'plain', 'json', 'csv', 'markdown']);
  expect(formatsFor({ findings: true })).toEqual(formats);
});
