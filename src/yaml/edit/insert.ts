import type { Data, Path } from '../data.ts';
import { entryOf, type ListNode } from '../tree.ts';
import { afterLines, layoutAt } from './layout.ts';
import { columnOf, endOfLines, isBlank, lineEnd, lineStart, skipComments } from './lines.ts';
import { isFlow, mapAt, nodeAt, type Scene, Unsafe, wordsFor } from './place.ts';
import { renderFlow, renderItem, renderListBelow } from './render.ts';
import type { Splice } from './splice.ts';

/** Puts items into a list before its item `before`, or last. */
export function insertItems(
  scene: Scene,
  at: Path,
  before: number | undefined,
  items: readonly Data[],
): readonly Splice[] {
  const { text } = scene;
  const list = nodeAt(scene.tree, at);
  const holder = mapAt(scene, at.slice(0, -1));
  const name = String(at.at(-1));
  if (list?.kind !== 'list') throw new Unsafe(`${wordsFor(at)} is no list`);
  if (isFlow(scene, holder)) return [intoBrackets(scene, list, before, items)];
  if (!isFlow(scene, list)) return [intoLines(scene, list, before, items)];
  if (list.items.length > 0) return [intoBrackets(scene, list, before, items)];
  if (text.slice(list.start, list.end).includes('#')) throw new Unsafe(`a comment stands in ${wordsFor(at)}`);
  const key = entryOf(holder, name)!.key;
  const layout = layoutAt(scene, key.start);
  const lines = renderListBelow(items, name, columnOf(text, key.start), layout);
  return inPlaceOfBrackets(text, list, lines);
}

/** `updates: []` loses its brackets and the space before them; a comment behind them stays where it is. */
function inPlaceOfBrackets(text: string, list: ListNode, lines: string): readonly Splice[] {
  const end = lineEnd(text, list.end);
  let start = list.start;
  while (text[start - 1] === ' ') start--;
  const isAlone = isBlank(text, list.end, end);
  return [
    { start, end: isAlone ? end : list.end, text: '' },
    { start: end, end, text: lines },
  ];
}

function intoBrackets(
  { text }: Scene,
  list: ListNode,
  before: number | undefined,
  items: readonly Data[],
): Splice {
  const rendered = items.map(renderFlow).join(', ');
  const next = before === undefined ? undefined : list.items[before];
  if (next) return { start: next.start, end: next.start, text: `${rendered}, ` };
  const last = list.items.at(-1);
  const at = last ? last.end : list.start + 1;
  if (text.slice(list.start, list.end).includes('#'))
    throw new Unsafe('a comment stands between its brackets');
  return { start: at, end: at, text: last ? `, ${rendered}` : rendered };
}

function intoLines(scene: Scene, list: ListNode, before: number | undefined, items: readonly Data[]): Splice {
  const { text } = scene;
  const dash = columnOf(text, list.start);
  const neighbour = list.items[(before ?? list.items.length) - 1];
  const gap = gapOf(text, list);
  const at =
    neighbour === undefined
      ? lineStart(text, list.start)
      : skipComments(text, endOfLines(text, neighbour), dash + 1);
  const layout = layoutAt(scene, Math.max(list.start, at - 1));
  const lines = items.map((item) => ' '.repeat(dash) + renderItem(item, dash, gap, layout));
  const blank = isSpaced(text, list) ? layout.eol : '';
  if (neighbour === undefined) {
    if (text.slice(at, list.start).trim() !== '')
      throw new Unsafe('its first item stands behind something else');
    return { start: at, end: at, text: lines.map((line) => line + layout.eol + blank).join('') };
  }
  return afterLines(
    text,
    at,
    lines.map((line) => blank + line),
    layout,
  );
}

/** How far in the items of a list stand from their dashes. */
function gapOf(text: string, list: ListNode): number {
  const item = list.items.findLast(({ kind }) => kind !== 'empty');
  const gap = item ? item.start - text.lastIndexOf('-', item.start - 1) : 2;
  return gap > 0 && gap < 10 ? gap : 2;
}

/** Whether an empty line stands between the items of a list: before its last, or behind its first where it is alone. */
function isSpaced(text: string, list: ListNode): boolean {
  const last = list.items.at(-1)!;
  if (list.items.length < 2) return false;
  let line = lineStart(text, last.start);
  while (line > list.start) {
    const above = lineStart(text, line - 1 - (text[line - 2] === '\r' ? 1 : 0));
    const content = text.slice(above, line).trim();
    if (content === '') return true;
    if (!content.startsWith('#')) return false;
    line = above;
  }
  return false;
}
