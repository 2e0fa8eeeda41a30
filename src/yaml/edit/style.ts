import type { ListNode, SyntaxNode } from '../tree.ts';
import { indentOf, isBlockText } from './extent.ts';
import { columnOf } from './lines.ts';

/** How somebody lays out a list. */
export interface ListStyle {
  /** How far in a dash stands from the key above it. */
  readonly dash: number;
  /** How far in an item stands from its dash. */
  readonly gap: number;
}

/** How somebody lays out a file. */
export interface Style {
  /** How a list of this name is laid out in the file, the last one before an offset first; else any list; else the usual. */
  readonly listNear: (name: string, offset: number) => ListStyle;
  /** How far in the lines of a text stand from the key above it. */
  readonly textStep: number;
}

export const usual: ListStyle & { readonly textStep: number } = { dash: 2, gap: 2, textStep: 2 };

/** A list in lines, with the column of the key above it. */
interface Found {
  readonly list: ListNode;
  readonly keyStart: number;
}

/** The style of a file, from one walk through its tree. */
export function readStyle(text: string, tree: SyntaxNode): Style {
  const byName = new Map<string, Found[]>();
  const all: Found[] = [];
  let textStep: number | undefined;
  const walk = (node: SyntaxNode): void => {
    if (node.kind === 'list') node.items.forEach(walk);
    if (node.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      if (value.kind === 'list' && value.items.length > 0 && text[value.start] === '-') {
        const found = { list: value, keyStart: key.start };
        all.push(found);
        const alike = byName.get(key.value);
        if (alike) alike.push(found);
        else byName.set(key.value, [found]);
      }
      textStep ??= stepOf(text, key.start, value);
      walk(value);
    }
  };
  walk(tree);
  return {
    listNear: (name, offset) => {
      const like = lastBefore(byName.get(name) ?? [], offset) ?? lastBefore(all, offset);
      return like ? styleOf(text, like) : usual;
    },
    textStep: textStep ?? usual.textStep,
  };
}

/** Of some in the order of the file, the last before an offset; else the first. */
function lastBefore(lists: readonly Found[], offset: number): Found | undefined {
  let low = 0;
  let high = lists.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lists[middle]!.keyStart < offset) low = middle + 1;
    else high = middle;
  }
  return lists[Math.max(low - 1, 0)];
}

function styleOf(text: string, { list, keyStart }: Found): ListStyle {
  const dash = columnOf(text, list.start) - columnOf(text, keyStart);
  return { dash: Math.max(dash, 0), gap: gapOf(text, list) };
}

/** How far in the items of a list stand from their dashes, as the last one does. */
export function gapOf(text: string, list: ListNode): number {
  const last = list.items.at(-1);
  if (!last || last.kind === 'empty' || !isBehindDash(text, last.start)) return usual.gap;
  const gap = columnOf(text, last.start) - columnOf(text, list.start);
  return gap > 1 && gap < 10 ? gap : usual.gap;
}

function isBehindDash(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text[at] === ' ') at--;
  return text[at] === '-';
}

function stepOf(text: string, keyStart: number, value: SyntaxNode): number | undefined {
  if (!isBlockText(text, value)) return undefined;
  const step = indentOf(text, value) - columnOf(text, keyStart);
  return step > 0 && step < 10 ? step : undefined;
}
