import { undisguised } from './words.ts';

/** How much two narratives have in common. */
export interface Likeness {
  /** Words that both have, in hundredths of all their words; 100 where they have the same words. */
  readonly percent: number;
  /** Word for word the same, but for capitals, spaces and signs. */
  readonly isSame: boolean;
}

/** Fewer words than this are alike only where they are the same: in a short text one word is much. */
const fewest = 8;

/**
 * Compares two texts by their words. Another figure, or a “not” more, makes a text say something else. Where they have
 * less in common than is asked for, how much less is not looked into.
 */
export function likeness(one: string, other: string, least = 0): Likeness {
  const [plainOne, plainOther] = [plain(one), plain(other)];
  const b = wordsOf(plainOther);
  if (!mayHave(plainOne, b, least) || telling(plainOne) !== telling(plainOther)) return unlike;
  const a = wordsOf(plainOne);
  const isSame = a.length > 0 && a.join(' ') === b.join(' ');
  if (isSame) return { percent: 100, isSame };
  if (Math.min(a.length, b.length) < fewest) return unlike;
  return { percent: Math.floor((200 * shared(a, b)) / (a.length + b.length)), isSame };
}

const unlike: Likeness = { percent: 0, isSame: false };

function plain(text: string): string {
  return undisguised(text).toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

const tellingWord =
  /(?<![\p{L}\d])(?!(?:19|20|21)\d\d(?![\p{L}\d]))(?:\d[\p{L}\d]*|not|no|never|nor|none|cannot)(?![\p{L}\d])/gu;

/** The negations, and the numbers that are no years, in an order that is the same for the same ones. */
function telling(text: string): string {
  return text.match(tellingWord)?.sort().join(' ') ?? '';
}

/** Whether a text may have enough of the words. One that lacks m of n has at most n - m of 2n - m in common with them. */
function mayHave(text: string, words: readonly string[], least: number): boolean {
  let mayLack = Math.floor((words.length * (200 - 2 * least)) / (200 - least));
  return words.every((word) => text.includes(word) || mayLack-- > 0);
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
