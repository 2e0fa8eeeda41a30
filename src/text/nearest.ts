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
    const far = slips(wanted, plainForm(candidate));
    if (far < bestDistance) [best, bestDistance] = [candidate, far];
  }
  return best;
}

/** How many letters are too many, too few or wrong; two that changed places are one slip. */
function slips(word: string, candidate: string): number {
  const far = distance(word, candidate);
  return far === 2 && isSwapped(word, candidate) ? 1 : far;
}

function isSwapped(word: string, candidate: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return swapped === candidate;
}

const longest = 60;

/** How many slips a word of this length may hold and still be taken for another. */
function allowed(length: number): number {
  return length < 3 ? 0 : length < 5 ? 1 : length < 9 ? 2 : 3;
}

/** A word as it is compared: in lower case, its parts joined by hyphens. */
export function plainForm(word: string): string {
  return word
    .trim()
    .slice(0, longest + 1)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_-]+/g, '-')
    .toLowerCase();
}
