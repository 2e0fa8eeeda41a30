import { expect, it } from 'vitest';
import type { Records } from '../../src/view/report.ts';
import { write } from '../../src/write/csv.ts';

const lines = (...records: readonly Records[]) =>
  write({ kind: 'x', data: {}, records, view: [] }).split('\r\n');
const table = (...rows: readonly (readonly string[])[]): Records => ({
  name: 'x',
  columns: ['Text', 'Due'],
  rows,
});

it('writes the records under the names of their columns', () => {
  expect(lines(table(['one', '2022-04-30'], ['two', '']))).toEqual([
    'Text,Due',
    'one,2022-04-30',
    'two,',
    '',
  ]);
});

it('parts several tables by an empty line', () => {
  expect(lines(table(['x', '']), table(['y', '']))).toEqual(['Text,Due', 'x,', '', 'Text,Due', 'y,', '']);
});

it('keeps the header of a table without rows', () => {
  expect(lines(table())).toEqual(['Text,Due', '']);
});

it.each([
  { text: 'a, b', field: '"a, b"' },
  { text: 'say "now"', field: '"say ""now"""' },
  { text: 'one\r\ntwo', field: 'one two' },
  { text: '=1+1', field: "'=1+1" },
  { text: '+44', field: "'+44" },
  { text: '@SUM(A1)', field: "'@SUM(A1)" },
  { text: '＝1+1', field: "'＝1+1" },
  { text: '-2+3', field: "'-2+3" },
  { text: '=HYPERLINK("http://x","y")', field: `"'=HYPERLINK(""http://x"",""y"")"` },
  { text: '\t=1', field: "'=1" },
  { text: '\u001b[31m=1\u0007', field: "'=1" },
  { text: '-42', field: '-42' },
  { text: '-1.5', field: '-1.5' },
  { text: '2022-04-30', field: '2022-04-30' },
  { text: '::error::x', field: '·:error::x' },
  { text: 'x ##[error]', field: 'x ·#[error]' },
])('$text becomes $field', ({ text, field }) => {
  expect(lines(table([text, '']))[1]).toBe(`${field},`);
});
