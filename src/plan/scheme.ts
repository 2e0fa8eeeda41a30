import type { WrittenScheme } from './plan.ts';
import { builtInSchemes, defineScheme, findScheme, type LevelTone, type RatingScheme } from './ratings.ts';
import { readYesNo } from './words.ts';
import type { WrittenLevel } from './written.ts';

export const tones: readonly LevelTone[] = ['bad', 'caution', 'good', 'done', 'muted'];

/** The scheme that a plan names or spells out; RAG where it does neither. */
export function decodeScheme(written: string | readonly WrittenLevel[] | undefined): WrittenScheme {
  const rag = builtInSchemes[0]!;
  if (written === undefined) return { scheme: rag };
  if (typeof written !== 'string') return { scheme: ownScheme(written) };
  const scheme = findScheme(written);
  return scheme ? { text: written, scheme } : { text: written, scheme: rag, unknown: true };
}

function ownScheme(levels: readonly WrittenLevel[]): RatingScheme {
  return defineScheme(
    'own',
    levels.map((level, order) => ({
      word: level.level,
      means: level.means,
      also: level.also ?? [],
      tone: tones.find((tone) => tone === level.tone) ?? toneOf(level.level, order, levels.length),
      complete: readYesNo(level.complete ?? 'no').value ?? false,
    })),
  );
}

/** The colour a level names, else by its place: the first is worst, the last is best. */
function toneOf(word: string, order: number, count: number): LevelTone {
  const named = builtInSchemes[1]!.levels.find((level) => level.word === word.trim().toUpperCase());
  return named?.tone ?? (order === 0 ? 'bad' : order === count - 1 ? 'good' : 'caution');
}
