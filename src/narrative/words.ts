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

/** Cuts a running text as a timescale is cut, so that the patterns of one work on the other. */
export function placeWords(text: string): PlacedWords {
  const words: Placed = { texts: [], glued: [], starts: [], ends: [], capital: [] };
  for (const { 0: written, index } of text.matchAll(/\p{L}[\p{L}\p{Mn}\p{Cf}]*|\d+|[^\s\p{L}\d]/gu)) {
    const plain = written === '.' ? dotIn(text, index) : plainText(written);
    if (plain === '') continue;
    words.glued.push(words.ends.at(-1) === index);
    words.texts.push(plain);
    words.starts.push(index);
    words.ends.push(index + written.length);
    words.capital.push(plain !== written && /^\p{Lu}/u.test(written));
  }
  return words;
}

type Placed = { -readonly [Key in keyof PlacedWords]: PlacedWords[Key][number][] };

/** A full stop counts only between digits, as in `17.7.12`. */
function dotIn(text: string, at: number): '.' | '' {
  return /^\d\.\d$/.test(text.slice(at - 1, at + 2)) ? '.' : '';
}

/** A place in a list of words: from the word at `from` up to but not including the one at `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The first place of a pattern among the words from one index up to another. */
export function findIn(words: Words, pattern: Pattern<unknown>, { from, to }: Run): Run | undefined {
  for (let at = from; at < to; at++) {
    const found = pattern(words, at);
    if (found) return { from: at, to: found.to };
  }
  return undefined;
}

export function isIn(words: Words, pattern: Pattern<unknown>, run: Run): boolean {
  return findIn(words, pattern, run) !== undefined;
}
