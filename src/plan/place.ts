import { firstLineOf, type Span } from '../text/source.ts';
import { entryOf } from '../yaml/tree.ts';
import type { Part, Plan } from './plan.ts';

/** Where a part of a plan stands: the value of one of its keys, else the part's first line. */
export function placeIn(plan: Plan, part: Part, key?: string): Span {
  const entry = key === undefined ? undefined : entryOf(part.node, key);
  return firstLineOf(
    plan.source,
    entry ? (entry.value.kind === 'empty' ? entry.key : entry.value) : part.node,
  );
}

/** Where some words of a text stand in the file, however its lines were broken; else where the text stands. */
export function placeOfWords(plan: Plan, part: Part, key: string, words: string): Span {
  const { source } = plan;
  const value = entryOf(part.node, key)?.value;
  if (!value) return placeIn(plan, part, key);
  const pieces = words.split(/\s+/).map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const found = new RegExp(pieces.join('\\s+'), 'u').exec(source.text.slice(value.start, value.end));
  if (!found) return placeIn(plan, part, key);
  const start = value.start + found.index;
  return firstLineOf(source, { start, end: start + found[0].length });
}
