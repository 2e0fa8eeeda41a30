import type { MapNode } from '../yaml/tree.ts';
import type { WrittenLateness, WrittenScheme, WrittenTone } from './plan.ts';
import { builtInSchemes, defineScheme, findScheme, type Lateness, type LevelTone } from './ratings.ts';
import { readLateness, readYesNo } from './words.ts';
import type { WrittenLevel } from './written.ts';

export const tones: readonly LevelTone[] = ['bad', 'caution', 'good', 'done', 'muted'];

/** The scheme that a plan names, or spells out in these nodes; RAG where it does neither. */
export function decodeScheme(
  written: string | readonly WrittenLevel[] | undefined,
  nodes: readonly MapNode[],
): WrittenScheme {
  const rag = builtInSchemes[0]!;
  if (written === undefined) return { scheme: rag, levels: [] };
  if (typeof written !== 'string') return ownScheme(written, nodes);
  const scheme = findScheme(written);
  return scheme
    ? { text: written, scheme, levels: [] }
    : { text: written, scheme: rag, levels: [], unknown: true };
}

function ownScheme(written: readonly WrittenLevel[], nodes: readonly MapNode[]): WrittenScheme {
  const marks = written.map(({ tone, complete, late }) => ({
    tone: tone === undefined ? undefined : readTone(tone),
    complete: complete === undefined ? undefined : readYesNo(complete),
    late: late === undefined ? undefined : readLateness(late),
  }));
  const scheme = defineScheme(
    'own',
    written.map(({ level, means, also }, order) => ({
      word: level,
      means,
      also: also ?? [],
      tone: marks[order]?.tone?.value ?? toneOf(level, order, written.length),
      complete: marks[order]?.complete?.value ?? false,
      late: latenessOf(marks[order]?.late),
    })),
  );
  return {
    scheme,
    levels: scheme.levels.map((level, order) => ({ node: nodes[order]!, level, ...marks[order]! })),
  };
}

function latenessOf(written: WrittenLateness | undefined): Lateness | undefined {
  return written?.most && { text: written.text, most: written.most };
}

/** The tone in any case. */
export function readTone(text: string): WrittenTone {
  const word = text.trim().toLowerCase();
  return { text, value: tones.find((tone) => tone === word) };
}

/** The colour a level names, else by its place: the first is worst, the last is best. */
function toneOf(word: string, order: number, count: number): LevelTone {
  const named = builtInSchemes[1]!.levels.find((level) => level.word === word.trim().toUpperCase());
  return named?.tone ?? (order === 0 ? 'bad' : order === count - 1 ? 'good' : 'caution');
}
