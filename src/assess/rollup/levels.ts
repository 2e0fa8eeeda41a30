import { findLevel, type Level, type RatingScheme } from '../../plan/ratings.ts';
import { groupBy } from '../../text/group.ts';
import { compared, exactly, isNone } from '../filter/wanted.ts';
import type { Position } from '../position.ts';

/** The levels of several plans' schemes, each word once, and how to ask for just that level. */
export function unitedLevels(
  positions: readonly Position[],
): readonly { readonly level: Level; readonly wanted: string }[] {
  const schemes = [...new Set(positions.map(({ plan }) => plan.ratings.scheme))].map(schemeByWord);
  const levels = groupBy(
    schemes.flatMap(({ scheme }) => scheme.levels),
    ({ word }) => compared(word),
  );
  return [...levels].map(([key, [level]]) => ({ level: level!, wanted: wantedLevel(key, level!, schemes) }));
}

interface SchemeByWord {
  readonly scheme: RatingScheme;
  readonly byWord: ReadonlyMap<string, readonly Level[]>;
}

function schemeByWord(scheme: RatingScheme): SchemeByWord {
  return { scheme, byWord: groupBy(scheme.levels, ({ word }) => compared(word)) };
}

/** Its word, unless that would ask for other levels as well. */
function wantedLevel(key: string, { word }: Level, schemes: readonly SchemeByWord[]): string {
  const isPlain =
    /^[\w/-]+$/.test(word) &&
    !isNone(word) &&
    schemes.every(({ scheme, byWord }) => {
      const [own, ...others] = byWord.get(key) ?? [];
      return others.length === 0 && findLevel(scheme, word) === own;
    });
  return isPlain ? word : exactly(word);
}
