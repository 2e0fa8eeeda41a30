import type { Source, Span } from '../text/source.ts';
import { entryOf, type SyntaxNode } from '../yaml/tree.ts';
import type { Part, Plan } from './plan.ts';

/** Where a part of a plan stands: the value of one of its keys, else the part's first line. */
export function placeIn(plan: Plan, part: Part, key?: string): Span {
  const entry = key === undefined ? undefined : entryOf(part.node, key);
  return firstLineOf(
    plan.source,
    entry ? (entry.value.kind === 'empty' ? entry.key : entry.value) : part.node,
  );
}

/** A node's first line: underlining all of a long text would bury the message. */
export function firstLineOf(source: Source, { start, end }: Pick<SyntaxNode, 'start' | 'end'>): Span {
  const ending = source.text.slice(start, end).search(/[\r\n]/);
  return { source, start, end: ending < 0 ? end : start + ending };
}
