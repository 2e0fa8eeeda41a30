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
