import { quoted } from './sentence.ts';

/** In characters: what is shown of what two texts have in common before they differ. */
const lead = 24;

/**
 * Two versions of a text as a message quotes them: from shortly before the first word in which they differ, so that of two
 * long texts the same beginning is not shown twice.
 */
export function excerpts(before: string, after: string, longest = 80): readonly [string, string] {
  const [one, other] = [before, after].map((text) => text.replace(/\s+/g, ' ').trim()) as [string, string];
  const from = startOf(one, firstDifference(one, other), longest);
  const cut = (text: string) => quoted(from === 0 ? text : `…${text.slice(from)}`, longest);
  return [cut(one), cut(other)];
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** Where to begin: at the text's own beginning if the difference can be seen from there, else at a word before it. */
function startOf(text: string, difference: number, longest: number): number {
  if (difference < longest / 2) return 0;
  const space = text.lastIndexOf(' ', difference - lead);
  return difference - space > 2 * lead ? difference : space + 1;
}

/** `its rating was “RED” and is now left out`: each fact that changed, as it was and as it is. */
export function excerptsOfFacts<Fact extends string>(
  changed: readonly Fact[],
  from: Readonly<Record<Fact, string>>,
  to: Readonly<Record<Fact, string>>,
): readonly string[] {
  return changed.map((fact) => {
    const [one, other] = excerpts(from[fact], to[fact]);
    return `its ${fact} was ${from[fact] ? one : 'left out'} and is now ${to[fact] ? other : 'left out'}`;
  });
}
