import type * as z from 'zod/mini';
import { nearest } from '../text/nearest.ts';
import { elementOf, keysOf, schemaAt } from './schema.ts';
import { entryOf, type MapEntry, type MapNode, type SyntaxNode } from './tree.ts';

/**
 * A tree with each misspelt key as the known one that was most likely meant, and without the keys that mean nothing, so
 * that the rest can be read in the same run. Every part keeps its place. What is behind a misspelt key is left as it is,
 * so that its own keys are looked at once it has a name.
 */
export function mendKeys(node: SyntaxNode, schema: z.ZodMiniType | undefined): SyntaxNode {
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item) => mendKeys(item, elementOf(schema))) };
  }
  const known = keysOf(schema);
  if (node.kind !== 'map' || known.length === 0) return node;
  const entries = node.entries.flatMap((entry) => {
    const name = nameFor(entry, node, known);
    if (name === undefined) return [];
    if (name !== entry.key.value) return [{ ...entry, key: { ...entry.key, value: name } }];
    return [{ ...entry, value: mendKeys(entry.value, schema && schemaAt(schema, [name])) }];
  });
  return { ...node, entries };
}

/** What a key is read as; undefined when it is passed over. */
function nameFor({ key }: MapEntry, holder: MapNode, known: readonly string[]): string | undefined {
  if (known.includes(key.value) || key.value.startsWith('x-')) return key.value;
  const meant = nearest(key.value, known);
  return meant !== undefined && !entryOf(holder, meant) ? meant : undefined;
}
