/**
 * Whether a text still says what another said, but for some of its words: half of the longer one's words are in both. So
 * “a revised policy” is told from a new action that was given the id of an old one.
 */
export function isReworded(before: string, after: string): boolean {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const kept = [...now].filter((word) => old.has(word)).length;
  return kept * 2 >= Math.max(old.size, now.size);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text.trim()]);
}
