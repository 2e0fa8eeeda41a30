import type { Data, Path } from '../data.ts';
import { lineStart } from '../line.ts';
import type { ListNode } from '../tree.ts';
import { endOfLines, keepsBlankLines } from './extent.ts';
import { aboveComments, columnOf, isBlankBefore, nextContent, skipComments } from './lines.ts';
import { indented, renderFlow, renderItem } from './render.ts';
import { layoutAt, type Scene, spotAt, Unsafe, wordsFor } from './scene.ts';
import { type Splice, wholeLines } from './splice.ts';
import { gapOf } from './style.ts';

/** Puts items into a list, which has some already, before its item `before`, or last. */
export function insertItems(
  scene: Scene,
  at: Path,
  before: number | undefined,
  items: readonly Data[],
): Splice {
  const { node: list, inBrackets } = spotAt(scene, at)!;
  if (list.kind !== 'list') throw new Unsafe(`${wordsFor(scene, at)} is not written as a list`);
  if (before !== undefined && !list.items[before])
    throw new Unsafe(`there is no ${wordsFor(scene, [...at, before])}`);
  if (inBrackets) return intoBrackets(list, before, items);
  return before === 0 ? atTop(scene, list, items) : behindItem(scene, list, before, items);
}

function intoBrackets(list: ListNode, before: number | undefined, items: readonly Data[]): Splice {
  const rendered = items.map(renderFlow).join(', ');
  const next = before === undefined ? undefined : list.items[before];
  if (next) return { start: next.start, end: next.start, text: `${rendered}, ` };
  const { end } = list.items.at(-1)!;
  return { start: end, end, text: `, ${rendered}` };
}

/** Behind the comments that belong to the item above, and above those that belong to the next. */
function behindItem(
  scene: Scene,
  list: ListNode,
  before: number | undefined,
  items: readonly Data[],
): Splice {
  const { text } = scene;
  const above = list.items[(before ?? list.items.length) - 1]!;
  const at = skipComments(text, endOfLines(text, above), columnOf(text, list.start) + 1);
  const blank = isSpaced(text, list) && !keepsBlankLines(text, above) ? [''] : [];
  return wholeLines(
    text,
    at,
    linesOf(scene, list, items, at).flatMap((lines) => [...blank, ...lines]),
  );
}

/** Comments above the first item stay with it. */
function atTop(scene: Scene, list: ListNode, items: readonly Data[]): Splice {
  const { text } = scene;
  if (!isBlankBefore(text, list.start)) throw new Unsafe('two dashes stand on one line');
  const at = aboveComments(text, lineStart(text, list.start), columnOf(text, list.start));
  const blank = isSpaced(text, list) ? [''] : [];
  return wholeLines(
    text,
    at,
    linesOf(scene, list, items, at).flatMap((lines) => [...lines, ...blank]),
  );
}

function linesOf(scene: Scene, list: ListNode, items: readonly Data[], at: number) {
  const { text } = scene;
  const dash = columnOf(text, list.start);
  const layout = layoutAt(scene, at - 1);
  return items.map((item) => indented(renderItem(item, dash, gapOf(text, list), layout), dash));
}

/** Whether blank lines stand between the items of a list, as before its last. */
function isSpaced(text: string, list: ListNode): boolean {
  const aboveLast = list.items.at(-2);
  return aboveLast !== undefined && nextContent(text, endOfLines(text, aboveLast)).spaced;
}
