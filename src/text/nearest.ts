import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely meant, or none. Case does not matter, and a space, an underscore or
 * a capital inside a word counts as a hyphen. Of equally near ones the first wins.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plainForm(word);
  if (wanted === '' || wanted.length > longest) return undefined;
  let best: string | undefined;
  let bestDistance = allowed(wanted.length) + 1;
  for (const candidate of candidates) {
    const far = distance(wanted, plainForm(candidate));
    if (far < bestDistance) [best, bestDistance] = [candidate, far];
  }
  return best;
}

const longest = 60;

/** How many slips a word of this length may hold and still be taken for another. */
function allowed(length: number): number {
  return length < 3 ? 0 : length < 5 ? 1 : length < 9 ? 2 : 3;
}

function plainForm(word: string): string {
  return word
    .trim()
    .slice(0, longest + 1)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_-]+/g, '-')
    .toLowerCase();
}
