import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictText } from '../../src/merge/conflict-text.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { behind, bradford, edited } from './merging.ts';

const labels = { ours: 'HEAD', theirs: 'collect-june' };

test.each([
  ['in the middle', 'a\nb\nc\n', 'a\nx\nc\n', 'a\n<<<<<<< HEAD\nb\n=======\nx\n>>>>>>> collect-june\nc\n'],
  ['with more lines', 'a\nc\n', 'a\nb\nc\n', 'a\n<<<<<<< HEAD\n=======\nb\n>>>>>>> collect-june\nc\n'],
  ['with a line again', 'a\na\n', 'a\n', 'a\n<<<<<<< HEAD\na\n=======\n>>>>>>> collect-june\n'],
  [
    'in CRLF',
    'a\r\nb\r\n',
    'a\r\nx\r\n',
    'a\r\n<<<<<<< HEAD\r\nb\r\n=======\r\nx\r\n>>>>>>> collect-june\r\n',
  ],
  ['in line endings', 'a\n', 'a\r\n', '<<<<<<< HEAD\na\n=======\na\r\n>>>>>>> collect-june\n'],
  ['without a last ending', 'a\nb', 'a\nx', 'a\n<<<<<<< HEAD\nb\n=======\nx\n>>>>>>> collect-june\n'],
  [
    'before a last line without ending',
    'a\nb',
    'x\nb',
    '<<<<<<< HEAD\na\n=======\nx\n>>>>>>> collect-june\nb',
  ],
  ['from nothing', '', 'a\n', '<<<<<<< HEAD\n=======\na\n>>>>>>> collect-june\n'],
  ['not at all', 'a\nb', 'a\nb', 'a\nb'],
])('marks texts that differ %s', (_, ours, theirs, marked) => {
  expect(conflictText(ours, theirs, labels)).toBe(marked);
});

test('marks are as long as git asks for, and labels stay on their line', () => {
  const hostile = { ours: 'a\nb\u001b[31m', theirs: '' };
  expect(conflictText('a\n', 'b\n', hostile, 3)).toBe('<<< a b\na\n===\nb\n>>>\n');
});

test('rag sees the conflict', () => {
  const text = conflictText(bradford, edited([[behind.owner, '']]), labels);
  const { diagnostics } = parseYaml({ name: 'plans/sample.yaml', text });
  expect(diagnostics.map(({ code }) => code)).toEqual(['merge-conflict']);
});

const someText = fc
  .array(fc.tuple(fc.constantFrom('', 'a', 'b', '  c'), fc.constantFrom('\n', '\r\n', '\r')), {
    maxLength: 8,
  })
  .chain((lines) =>
    fc.constantFrom('', 'end').map((end) => lines.map((line) => line.join('')).join('') + end),
  );

test('either side can be had back whole', () => {
  fc.assert(
    fc.property(someText, someText, (ours, theirs) => {
      fc.pre(ours !== theirs);
      const text = conflictText(ours, theirs, labels);
      const [before, our, their, after] = text
        .split(/<{7} HEAD|={7}|>{7} collect-june/)
        .map((piece, at) => (at === 0 ? piece : piece.replace(/^\r?\n/, '')));
      const isSide = (got: string, wanted: string) =>
        got === wanted || ['\n', '\r\n'].some((ending) => got === wanted + ending);
      expect(isSide(before! + our! + after!, ours)).toBe(true);
      expect(isSide(before! + their! + after!, theirs)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
