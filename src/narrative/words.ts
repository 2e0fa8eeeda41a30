import type { Pattern } from '../text/pattern.ts';
import { plainText, type Words } from '../text/words.ts';

/** The words of a running text, each with its place in it. */
export interface PlacedWords extends Words {
  /** Offsets into the text, side by side with the words. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether the word begins with a capital letter. */
  readonly capital: readonly boolean[];
}

type Placed = { -readonly [Key in keyof PlacedWords]: PlacedWords[Key][number][] };

/** Cuts a running text as a timescale is cut, so that the patterns of one work on the other. */
export function placeWords(text: string): PlacedWords {
  const words: Placed = { texts: [], glued: [], starts: [], ends: [], capital: [] };
  const simple = simplified(text);
  const word = simple === undefined ? anyWord : simpleWord;
  const source = simple ?? text;
  word.lastIndex = 0;
  for (let found = word.exec(source); found; found = word.exec(source)) {
    const [written] = found;
    const { index } = found;
    const plain =
      written === '.' ? dotIn(source, index) : simple === undefined ? plainText(written) : written;
    if (plain === '') continue;
    words.glued.push(words.ends.at(-1) === index);
    words.texts.push(plain);
    words.starts.push(index);
    words.ends.push(index + written.length);
    words.capital.push(isCapital(text.charAt(index)));
  }
  return words;
}

const anyWord = /\p{L}[\p{L}\p{Mn}\p{Cf}]*|\d+|[^\s\p{L}\d]/gu;
const simpleWord = /[a-z]+|\d+|[^\sa-z\d]/g;

/** The text in plain signs and lower case, letter for letter in the same place; undefined where it cannot be. */
function simplified(text: string): string | undefined {
  const plain = text.replace(/[\u2018\u2019\u201c\u201d"`]/g, "'").replace(/[\u2010-\u2015\u2212]/g, '-');
  return /^[\n -~]*$/.test(plain) ? plain.toLowerCase() : undefined;
}

/** The text, for looking for words in it as it stands: made plain where it has signs that could hide them. */
export function undisguised(text: string): string {
  return /[^\n -~‐-―−‘’“”]/.test(text) ? plainText(text) : text;
}

/** A full stop counts only between digits, as in `17.7.12`. */
function dotIn(text: string, at: number): '.' | '' {
  return /^\d\.\d$/.test(text.slice(Math.max(0, at - 1), at + 2)) ? '.' : '';
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** A place in a list of words: from the word at `from` up to but not including the one at `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The first place of a pattern among the words from one index up to another. */
function findIn(words: Words, pattern: Pattern<unknown>, { from, to }: Run): Run | undefined {
  for (let at = from; at < to; at++) {
    const found = pattern(words, at);
    if (found) return { from: at, to: found.to };
  }
  return undefined;
}

export function isIn(words: Words, pattern: Pattern<unknown>, run: Run): boolean {
  return findIn(words, pattern, run) !== undefined;
}
