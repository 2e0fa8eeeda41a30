import type { Path } from '../data.ts';
import { entryOf, type SyntaxNode } from '../tree.ts';
import { endOfLines, isBlank, lineEnd, lineStart, nextLine } from './lines.ts';
import { isFlow, mapAt, nodeAt, type Scene, Unsafe, wordsFor } from './place.ts';
import type { Splice } from './splice.ts';

/** Takes a key with its value, or an item of a list, out of the file: its lines, with a comment that stands in them. */
export function removeAt(scene: Scene, at: Path): Splice {
  const step = at.at(-1)!;
  const holder = nodeAt(scene.tree, at.slice(0, -1));
  if (holder && isFlow(scene, holder)) throw new Unsafe(`${wordsFor(at)} stands between brackets`);
  return typeof step === 'number' ? removeItem(scene, at, step) : removeEntry(scene, at, step);
}

function removeItem(scene: Scene, at: Path, place: number): Splice {
  const { text } = scene;
  const list = nodeAt(scene.tree, at.slice(0, -1));
  const item = list?.kind === 'list' ? list.items[place] : undefined;
  if (list?.kind !== 'list' || !item) throw new Unsafe(`it has no ${wordsFor(at)}`);
  const dash = place === 0 ? list.start : text.lastIndexOf('-', item.start - (item.kind === 'empty' ? 0 : 1));
  if (!isBlank(text, lineStart(text, dash), dash))
    throw new Unsafe('its first item stands behind something else');
  return wholeLines(text, dash, item, place > 0);
}

function removeEntry(scene: Scene, at: Path, key: string): Splice {
  const { text } = scene;
  const map = mapAt(scene, at.slice(0, -1));
  const entry = entryOf(map, key);
  if (!entry) throw new Unsafe(`it has no ${wordsFor(at)}`);
  if (map.entries.length === 1) throw new Unsafe(`${wordsFor(at)} is the only key there`);
  const start = entry.key.start;
  const node = entry.value.kind === 'empty' ? entry.key : entry.value;
  if (isBlank(text, lineStart(text, start), start)) return wholeLines(text, start, node, false);
  // It is the first key behind a dash: the next one moves up to the dash.
  const next = map.entries[1]!;
  const between = text.slice(endOfLines(text, node), next.key.start);
  if (between.includes('#')) throw new Unsafe(`a comment stands behind ${wordsFor(at)}`);
  return { start, end: next.key.start, text: '' };
}

function wholeLines(text: string, from: number, node: SyntaxNode, spaced: boolean): Splice {
  const start = lineStart(text, from);
  const end = endOfLines(text, node);
  const above =
    start > 0 ? lineStart(text, start - 1 - (text.slice(start - 2, start) === '\r\n' ? 1 : 0)) : start;
  const isApart = spaced && start > 0 && isBlank(text, above, start) && isBlankAt(text, end);
  const first = isApart ? above : start;
  const reachesEnd = end === text.length && !/[\r\n]$/.test(text.slice(start, end));
  return { start: reachesEnd ? endingBefore(text, first) : first, end, text: '' };
}

function isBlankAt(text: string, at: number): boolean {
  return at === text.length || isBlank(text, at, lineEnd(text, at)) || nextLine(text, at) === at;
}

/** A file without a line ending at its end keeps none: the one above goes with the last line. */
function endingBefore(text: string, start: number): number {
  if (start === 0) return 0;
  return text.slice(start - 2, start) === '\r\n' ? start - 2 : start - 1;
}
