import type { MapEntry, SyntaxNode } from '../tree.ts';
import { columnOf } from './lines.ts';

/** How somebody lays out the lists of a file. */
export interface ListStyle {
  /** How far in a dash stands from the key above it. */
  readonly dash: number;
  /** How far in an item stands from its dash. */
  readonly gap: number;
}

const usual: ListStyle = { dash: 2, gap: 2 };

/** How a list of this name is laid out elsewhere in the file, else any list before this offset; else as most people do. */
export function listStyle(text: string, tree: SyntaxNode, name: string, offset: number): ListStyle {
  const found = [...listsIn(tree)].filter(({ value }) => isInLines(text, value));
  const nearest = (candidates: readonly MapEntry[]) =>
    candidates.filter(({ key }) => key.start < offset).at(-1) ?? candidates[0];
  const like = nearest(found.filter(({ key }) => key.value === name)) ?? nearest(found);
  return like ? styleOf(text, like) : usual;
}

function* listsIn(node: SyntaxNode): Generator<MapEntry> {
  if (node.kind === 'list') for (const item of node.items) yield* listsIn(item);
  if (node.kind !== 'map') return;
  for (const entry of node.entries) {
    if (entry.value.kind === 'list') yield entry;
    yield* listsIn(entry.value);
  }
}

function isInLines(text: string, list: SyntaxNode): boolean {
  return list.kind === 'list' && list.items.length > 0 && text[list.start] === '-';
}

function styleOf(text: string, { key, value }: MapEntry): ListStyle {
  const dash = columnOf(text, value.start);
  const items = value.kind === 'list' ? value.items : [];
  const first = items.find((item) => item.kind !== 'empty');
  const gap = first ? columnOf(text, first.start) - dash : usual.gap;
  return { dash: dash - columnOf(text, key.start), gap: gap > 0 && gap < 10 ? gap : usual.gap };
}
