import { expect, it } from 'vitest';
import type { Block, Report } from '../../src/view/report.ts';
import { write } from '../../src/write/csv.ts';
import { findings, status } from './sample.ts';

const lines = (...view: readonly Block[]) =>
  write({ kind: 'x', data: {}, view } satisfies Report).split('\r\n');
const table = (name: string, ...texts: readonly string[]): Block => ({
  block: 'table',
  name,
  columns: [
    { key: 'a', title: 'Text' },
    { key: 'b', title: 'Hidden', shown: 'record' },
  ],
  rows: texts.map((text) => ({ cells: { a: { text } } })),
});

it('writes all columns of a table, and nothing else of the page', () => {
  expect(write(status).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "Plan,Ref,Recommendation or action,Rating,Timescale,Timing,Note
    bradford,1,Review current edge of care provision to develop a cohesive all age edge of care offer that ensures timely intervention and support.,AMBER,,,
    bradford,1.1,Complete review of BPP and Intensive Family Support services by Peopletoo.,,March 2022,complete,
    bradford,1.2,Bring service development proposal to DMT/CMT.,,April 2022,"overdue 319 days, not reviewed",
    bradford,15,Progress the introduction of a revised Bradford specific purchasing framework for 16+ supported accommodation.,RED,,,
    bradford,15.1,Bring proposals to Overview and Scrutiny and progress implementation.,,April 2022 onwards,ongoing,
    "
  `);
});

it('writes findings as rows', () => {
  expect(lines({ block: 'findings', findings })).toMatchInlineSnapshot(`
    [
      "severity,code,path,line,column,ref,message,hint",
      "error,unknown-key,plans/bradford.yaml,5,9,bradford/1.1,“timescal” is not a key of an action.,Did you mean “timescale”? Type: timescale: April 2022",
      "error,duplicate-id,plans/bradford.yaml,6,13,,"Two actions have the id 1.1, so nobody can tell which of them a report or a minute speaks of.","Give one of them an id that no other has, such as 1.2."",
      "warning,no-file,plans/none.yaml,,,,There is no file of this name.,",
      "",
    ]
  `);
});

it('joins tables of one name and parts others by an empty line', () => {
  expect(lines(table('one', 'x'), table('two', 'y'), table('one', 'z'))).toEqual([
    'Text,Hidden',
    'x,',
    'z,',
    '',
    'Text,Hidden',
    'y,',
    '',
  ]);
});

it('leaves out what is for a page alone', () => {
  const page: Block = { ...table('sum', 'x'), pageOnly: true } as Block;
  const columns = [
    { key: 'a', title: 'Short', shown: 'page' },
    { key: 'b', title: 'Beside', shown: 'wide' },
  ] as const;
  expect(
    lines(page, { ...table('one', 'x'), columns: [...columns, { key: 'a', title: 'Text' }] } as Block),
  ).toEqual(['Text', 'x', '']);
});

it('keeps the header of a table without rows', () => {
  expect(lines(table('one'))).toEqual(['Text,Hidden', '']);
});

it('writes facts where there is no table', () => {
  const facts: Block = { block: 'facts', facts: [{ label: 'due', value: { text: '2022-04-30' } }] };
  expect(lines(facts)).toEqual(['label,value', 'due,2022-04-30', '']);
  expect(lines(facts, table('one', 'x'))).toEqual(['Text,Hidden', 'x,', '']);
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
  expect(lines(table('one', text))[1]).toBe(`${field},`);
});
