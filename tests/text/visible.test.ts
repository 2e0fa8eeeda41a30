import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from '../../src/text/visible.ts';

describe('nothing in a text is obeyed', () => {
  test.each([
    ['a colour', '\x1b[31mred\x1b[0m', 'red'],
    ['a colour, 8-bit', '\x9b31mred', 'red'],
    ['a colour by 24 bits', '\x1b[38;2;255;0;0mred', 'red'],
    ['clear the screen', 'a\x1b[2J\x1b[Hb', 'ab'],
    ['a title, ended by BEL', 'a\x1b]0;owned\x07b', 'ab'],
    ['a link, ended by ST', '\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\', 'text'],
    ['a title, 8-bit', 'a\x9d0;owned\x9cb', 'ab'],
    ['a device string', 'a\x1bP1;2q\x1b\\b', 'ab'],
    ['a string that never ends keeps its text', 'a\x1b]0;b', 'a0;b'],
    ['a character set', 'a\x1b(0b', 'ab'],
    ['a full reset', 'a\x1bcb', 'ab'],
    ['an escape at the end', 'a\x1b', 'a'],
    ['half a sequence', 'a\x1b[31', 'a'],
    ['one sequence inside another', '\x1b[\x1b[31mx', 'x'],
    ['backspaces', 'abc\b\b\bxyz', 'abcxyz'],
    ['DEL and NUL', 'a\x7f\0b', 'ab'],
    ['an override from right to left', 'ab\u202ecd\u202c', 'abcd'],
    ['isolates and marks', '\u2066a\u2069\u200eb\u200f\u061c', 'ab'],
    ['spaces without width', 'a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
    ['hidden tag characters', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['half a pair', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

test('what a reader sees stays', () => {
  for (const text of ['Children’s – £20', 'café cafe\u0301', '漢字', '👩‍👩‍👧 ❤️', 'سلام', '::error::x']) {
    expect(visible(text)).toBe(text);
  }
});

test('white space is folded to a line, or its line breaks are kept', () => {
  expect(visible('a\r\n  b\t\tc\u2028d')).toBe('a b c d');
  expect(visible('a\r\n  b\tc\rd\u2028e\fg', { lines: true })).toBe('a\n  b c\nd\ne g');
});

test('nothing that acts is left of any text, and cleaning twice changes nothing', () => {
  const piece = fc.constantFrom(
    '\x1b',
    '[',
    ']',
    '31',
    'm',
    'P',
    '\\',
    '\x07',
    '\x9b',
    '\x9d',
    '\x9c',
    'a',
    '\ud83d',
    '\ude00',
    '\u202e',
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b]/);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
        expect(visible(shown)).toBe(shown);
      },
    ),
    { numRuns: 5000 },
  );
});
