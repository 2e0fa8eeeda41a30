import type { Level, RatingScheme } from '../plan/ratings.ts';
import { isLevel } from './filter.ts';
import type { Position } from './position.ts';
import { compared, exactly, isNone } from './wanted.ts';

/** The levels of several plans' schemes, each word once, and how to ask for just that level. */
export function unitedLevels(
  positions: readonly Position[],
): readonly { readonly level: Level; readonly wanted: string }[] {
  const schemes = [...new Set(positions.map(({ plan }) => plan.ratings.scheme))];
  const levels = new Map<string, Level>();
  for (const level of schemes.flatMap((scheme) => scheme.levels)) {
    const key = compared(level.word);
    if (!levels.has(key)) levels.set(key, level);
  }
  return [...levels.values()].map((level) => ({ level, wanted: wantedLevel(level, schemes) }));
}

/** Its word, unless that would ask for other levels as well. */
function wantedLevel({ word }: Level, schemes: readonly RatingScheme[]): string {
  const exact = exactly(word);
  const isPlain =
    /^[\w/-]+$/.test(word) &&
    !isNone(word) &&
    schemes.every((scheme) =>
      scheme.levels.every((level) => isLevel(scheme, level, word) === isLevel(scheme, level, exact)),
    );
  return isPlain ? word : exact;
}
