import { expect, test } from 'vitest';
import { answerOf, callOf, read, sampleCommand } from './reading.ts';

const check = sampleCommand('check', { findings: true });
const status = sampleCommand('status');
const calendar = sampleCommand('calendar', { calendar: true });
const readWords = (line: string) => read([check, status, calendar], line.split(' '));

test.each([
  ['check', 'text → here'],
  ['check --format json', 'json → here'],
  ['check --plain', 'plain → here'],
  ['check --output a.json', 'json → a.json'],
  ['check --output a.txt --plain', 'plain → a.txt'],
  ['check --output a.sarif', 'sarif → a.sarif'],
  ['check --output a.JSONL', 'jsonl → a.JSONL'],
  ['check --output plain', 'text → plain'],
  ['check --output a.txt --format json', 'json → a.txt'],
  ['check --format sarif --output a.sarif --format github', 'sarif → a.sarif, github → here'],
  ['check --format github --format sarif --output a.sarif', 'github → here, sarif → a.sarif'],
  ['--format=sarif check --output=a.xml --format=junit --output=b.xml', 'sarif → a.xml, junit → b.xml'],
  ['check --output a.json --output b.csv', 'json → a.json, csv → b.csv'],
  ['check --output a.json --format github', 'github → a.json'],
  ['check --output a.json --format sarif --output b', 'json → a.json, sarif → b'],
  ['check --format json --output a --format json --output b', 'json → a, json → b'],
  ['calendar --output a.ics', 'ics → a.ics'],
  ['status --format csv --output a --format json', 'csv → a, json → here'],
])('%s', async (line, expected) => {
  const { deliveries } = callOf(await readWords(line)).presentation;
  expect(deliveries.map(({ format, output }) => `${format.name} → ${output ?? 'here'}`).join(', ')).toBe(
    expected,
  );
});

test.each([
  [
    'check --format github --format junit',
    'github and junit cannot all be printed here: only one can. Give the others a file each: --format github --output FILE --format junit\n',
  ],
  [
    'check --format sarif --format sarif --output a.sarif --format json',
    'sarif and json cannot all be printed here: only one can. Give the others a file each: --format sarif --output FILE --format json\n',
  ],
  [
    'check --format json --output a --format csv --output a',
    '--output a is given twice, and the second would overwrite the first. Name another file.\n',
  ],
  [
    'check --plain --format json',
    '--plain and --format json ask for different things. Leave one of them out.\n',
  ],
  ['check --format json --output=', 'Name the file to write: --output status.csv\n'],
  [
    'check --output a.xml',
    'rag cannot tell from “a.xml” how to write it. Give it one of the endings .txt, .json, .csv, .md, .jsonl or .sarif, or name a --format.\n',
  ],
  [
    'status --output a.pdf',
    'rag cannot tell from “a.pdf” how to write it. Give it one of the endings .txt, .json, .csv or .md, or name a --format.\n',
  ],
  [
    'status --output a.sarif',
    'sarif is for what rag check and rag validate find, and this command finds nothing. Choose text, plain, json, csv or markdown.\n',
  ],
  [
    'check --output a.ics',
    'ics is for the days of rag calendar. Choose text, plain, json, csv, markdown, concise, jsonl, github, github-summary, gitlab, junit, azure, sarif, checkstyle or rdjson.\n',
  ],
  [
    'calendar --output a.sarif',
    'sarif is for what rag check and rag validate find, and this command finds nothing. Choose text, plain, json, csv, markdown or ics.\n',
  ],
])('%s cannot be done', async (line, text) => {
  expect(answerOf(await readWords(line))).toEqual({ code: 2, text });
});

test.each(['sarif', 'github', 'concise'])('%s is refused where there are no findings', async (format) => {
  const { code, text } = answerOf(await readWords(`status --format ${format}`));
  expect(code).toBe(2);
  expect(text).toContain(
    `${format} is for what rag check and rag validate find, and this command finds nothing.`,
  );
});

test('a format that rag has not is refused with those that it has', async () => {
  expect(answerOf(await readWords('status --format pdf')).text).toContain(
    'Allowed choices are text, plain, json, csv, markdown.',
  );
  expect(answerOf(await readWords('check --format pdf')).text).toContain('github-summary, gitlab, junit,');
});
