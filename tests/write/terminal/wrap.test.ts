import { describe, expect, it } from 'vitest';
import { columnsOf, cut, flow, padded, wrap } from '../../../src/write/terminal/wrap.ts';

describe('wrap', () => {
  it.each([
    { name: 'between words', text: 'a plan of action', width: 8, lines: ['a plan', 'of', 'action'] },
    { name: 'a line that is just full', text: 'ab cd', width: 5, lines: ['ab cd'] },
    { name: 'spaces are folded', text: '  a   b ', width: 9, lines: ['a b'] },
    {
      name: 'a long word inside',
      text: 'see abcdefghij k',
      width: 4,
      lines: ['see', 'abcd', 'efgh', 'ij k'],
    },
    { name: 'wide characters', text: '予定どおり', width: 5, lines: ['予定', 'どお', 'り'] },
    {
      name: 'accents stay on their letters',
      text: 'e\u0301e\u0301e\u0301',
      width: 2,
      lines: ['e\u0301e\u0301', 'e\u0301'],
    },
    { name: 'an accent that stands first', text: '\u0301abcdef', width: 4, lines: ['\u0301abcd', 'ef'] },
    { name: 'nothing', text: '', width: 5, lines: [] },
    {
      name: 'a long REF, behind hyphens and strokes',
      text: 'bradford-b-positive-pathways/P1.1',
      width: 12,
      lines: ['bradford-b-', 'positive-', 'pathways/', 'P1.1'],
    },
    { name: 'no more often than need be', text: 'a-b/c', width: 3, lines: ['a-', 'b/c'] },
    { name: 'inside what is longer still', text: 'abcdefgh-ij', width: 5, lines: ['abcde', 'fgh-', 'ij'] },
  ])('$name', ({ text, width, lines }) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('takes a character apart that is wider than a line', () => {
    expect(wrap(`a${'\u05b0'.repeat(9)}`, 4).every((line) => columnsOf(line) <= 4)).toBe(true);
  });
});

it('flow keeps the look of each cell', () => {
  const lines = flow([{ text: 'late now', tone: 'bad' }, { text: 'but reviewed' }], 12);
  expect(lines).toEqual([[{ text: 'late now', tone: 'bad' }, { text: 'but' }], [{ text: 'reviewed' }]]);
});

it.each([
  { text: 'short', width: 5, shown: 'short' },
  { text: 'two words', width: 8, shown: 'two…' },
  { text: 'unbreakable', width: 6, shown: 'unbre…' },
  { text: '予定どおり', width: 6, shown: '予定…' },
])('cut $text to $width', ({ text, width, shown }) => {
  expect(cut(text, width)).toBe(shown);
});

it('padded counts columns, not characters', () => {
  expect(padded('予定', 6)).toBe('予定  ');
  expect(padded('予定', 6, 'right')).toBe('  予定');
  expect(padded('too long', 3)).toBe('too long');
});
