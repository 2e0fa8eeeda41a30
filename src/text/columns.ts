/** A character as a reader sees it, with the columns it takes in a terminal. */
export interface Cell {
  readonly text: string;
  readonly columns: number;
}

/** Text in which each character takes one column: Latin letters, the marks of typography, lines and blocks. */
const plain = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u259f]*$/;

/** How many columns a text takes in a terminal. Give it visible text: controls count for nothing. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  return cellsOf(text).reduce((sum, cell) => sum + cell.columns, 0);
}

/** A text cut into characters as a reader sees them: a letter with its accents, an emoji with its parts. */
export function cellsOf(text: string): readonly Cell[] {
  if (plain.test(text)) return Array.from(text, (character) => ({ text: character, columns: 1 }));
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ segment }) => ({ text: segment, columns: columnsOfCharacter(segment) }));
}

function columnsOfCharacter(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || /^\p{M}/u.test(character)) return 0;
  if (/^\p{Emoji_Presentation}/u.test(character) || character.includes('\ufe0f')) return 2;
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** The East Asian wide and full-width blocks (Unicode Standard Annex 11), in whole blocks. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];
