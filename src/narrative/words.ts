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
  const found = Array.from(text.matchAll(/\p{L}[\p{L}\p{Mn}\p{Cf}]*|\d+|[^\s\p{L}\d]/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
    text: plainText(match[0]),
  }));
  const kept = found.filter((word, at) => word.text !== '' && !(word.text === '.' && !isInDate(at)));
  return {
    texts: kept.map((word) => word.text),
    glued: kept.map(({ start }, at) => at > 0 && kept[at - 1]!.end === start),
    starts: kept.map(({ start }) => start),
    ends: kept.map(({ end }) => end),
    capital: kept.map(({ written }) => /^\p{Lu}/u.test(written)),
  };

  /** A full stop between digits, as in `17.7.12`. */
  function isInDate(at: number): boolean {
    const [before, stop, after] = [found[at - 1], found[at]!, found[at + 1]];
    const touches = before?.end === stop.start && after?.start === stop.end;
    return touches && /^\d/.test(before.text) && /^\d/.test(after.text);
  }
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
