import { plainText } from '../text/words.ts';
import { simplified } from './words.ts';

/** How much two narratives have in common. */
export interface Likeness {
  /** Words that both have, in hundredths of all their words; 100 where they have the same words. */
  readonly percent: number;
  /** Word for word the same, but for capitals, spaces and signs. */
  readonly isSame: boolean;
}

/** Fewer words than this are alike only where they are the same: in a short text one word is much. */
const fewest = 8;
const negations = new Set(['not', 'no', 'never', 'nor', 'none', 'cannot']);

/** Compares two texts by their words. Another figure, or a “not” more, makes a text say something else. */
export function likeness(one: string, other: string): Likeness {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const isSame = a.length > 0 && a.join(' ') === b.join(' ');
  if (isSame) return { percent: 100, isSame };
  if (Math.min(a.length, b.length) < fewest || !sayTheSame(a, b)) return { percent: 0, isSame };
  return { percent: Math.floor((200 * shared(a, b)) / (a.length + b.length)), isSame };
}

function wordsOf(text: string): readonly string[] {
  const simple = simplified(text);
  return (simple === undefined ? plainText(text).match(/[\p{L}\d]+/gu) : simple.match(/[a-z\d]+/g)) ?? [];
}

function sayTheSame(a: readonly string[], b: readonly string[]): boolean {
  const told = (words: readonly string[]) => words.filter((word) => isFigure(word) || negations.has(word));
  const [ofA, ofB] = [told(a), told(b)];
  return ofA.length === ofB.length && ofA.sort().join(' ') === ofB.sort().join(' ');
}

/** A number that is no year. */
function isFigure(word: string): boolean {
  return /^\d/.test(word) && !/^(19|20|21)\d\d$/.test(word);
}

function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of b) {
    const there = left.get(word) ?? 0;
    if (there > 0) count++;
    left.set(word, there - 1);
  }
  return count;
}
