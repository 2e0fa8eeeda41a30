import { describe, expect, test } from 'vitest';
import { counted, cutTo, listed, listedShort, quoted } from '../../src/text/sentence.ts';

describe('quoted', () => {
  test.each([
    ['April 2022', '“April 2022”'],
    ['  two\n lines\t', '“two lines”'],
    ['\u001b[31mred\u001b[0m \u202eback', '“red back”'],
    ['', '“”'],
    ['x'.repeat(60), `“${'x'.repeat(60)}”`],
    ['x'.repeat(61), `“${'x'.repeat(59)}…”`],
    [`${' '.repeat(1000)}x`, '“…”'],
  ])('%j → %s', (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });

  test('cuts no character in half', () => {
    expect(quoted('😀'.repeat(40), 10)).toMatch(/^“(😀)+\ufffd?…”$/u);
  });
});

test.each([
  [[], ''],
  [['RED'], 'RED'],
  [['RED', 'GREEN'], 'RED and GREEN'],
  [['RED', 'AMBER', 'GREEN'], 'RED, AMBER and GREEN'],
])('listed %j', (words, sentence) => {
  expect(listed(words)).toBe(sentence);
});

test('listed with another joint', () => {
  expect(listed(['RAG', 'BRAG'], 'or')).toBe('RAG or BRAG');
});

test.each([
  [0, '0 days'],
  [1, '1 day'],
  [2, '2 days'],
])('counted %i', (count, words) => {
  expect(counted(count, 'day')).toBe(words);
});

test.each([
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd'], 'a, b, c and 1 more'],
])('listed short %j', (words, sentence) => {
  expect(listedShort(words, 3)).toBe(sentence);
});

test.each([
  ['abcd', 'abcd'],
  ['abcde', 'abc…'],
])('cut to four characters %j', (text, cut) => {
  expect(cutTo(4, text)).toBe(cut);
});
