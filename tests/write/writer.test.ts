import { expect, it } from 'vitest';
import type { Report } from '../../src/view/report.ts';
import { type Format, findFormat, formats, formatsFor } from '../../src/write/format.ts';
import { writers } from '../../src/write/writer.ts';
import { foundReport } from './findings/sample.ts';
import { findings, status } from './sample.ts';

const calendar: Report = { ...status, agenda: { name: 'Plan', events: [] } };

it.each(formats)('$name is found by its name, loads and ends with a line break', async (format: Format) => {
  const found = findFormat(format.name)!;
  const { write } = await writers[found.name]();
  const report = format.findings ? foundReport(findings) : format.calendar ? calendar : status;
  expect(write(report, { width: 80, color: false })).toMatch(/\S[\s\S]*\n$/);
});

it('knows no other', () => {
  expect(findFormat('pdf')).toBeUndefined();
});

it('has some that are for findings or for days alone', () => {
  const ofAll = formatsFor({}).map(({ name }) => name);
  expect(ofAll).toEqual(['text', 'plain', 'json', 'csv', 'markdown']);
  const more = (format: 'findings' | 'calendar') =>
    formatsFor({ [format]: true }).flatMap(({ name }) => (ofAll.includes(name) ? [] : [name]));
  expect(more('calendar')).toEqual(['ics']);
  expect([...ofAll, 'ics', ...more('findings')]).toEqual(formats.map(({ name }) => name));
});
