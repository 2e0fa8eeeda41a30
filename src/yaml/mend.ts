import type * as z from 'zod/mini';
import { meantKey, type Naming } from './meant.ts';
import { elementOf, keysOf, schemaAt } from './schema.ts';
import { entryOf, type MapEntry, type MapNode, type SyntaxNode } from './tree.ts';

/**
 * A tree with each misspelt key as the known one that was most likely meant, and without the keys that mean nothing, so
 * that the rest can be read in the same run. Every part keeps its place. What is behind a misspelt key is left as it is,
 * so that its own keys are looked at once it has a name.
 */
export function mendKeys(
  node: SyntaxNode,
  schema: z.ZodMiniType | undefined,
  naming: Naming,
  noun = naming.document,
): SyntaxNode {
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item) => mendKeys(item, elementOf(schema), naming, noun)) };
  }
  if (node.kind !== 'map' || keysOf(schema).length === 0) return node;
  const entries = node.entries.flatMap((entry) => {
    const name = nameFor(entry, node, schema!, naming, noun);
    if (name === undefined) return [];
    if (name !== entry.key.value) return [{ ...entry, key: { ...entry.key, value: name } }];
    const below = naming.items[name] ?? noun;
    return [{ ...entry, value: mendKeys(entry.value, schemaAt(schema!, [name]), naming, below) }];
  });
  return { ...node, entries };
}

/** What a key is read as; undefined when it is passed over, as is a text under another name for a list. */
export function nameFor(
  { key, value }: MapEntry,
  holder: MapNode,
  schema: z.ZodMiniType,
  naming: Naming,
  noun: string,
): string | undefined {
  const known = keysOf(schema);
  if (known.includes(key.value) || key.value.startsWith('x-')) return key.value;
  const meant = meantKey(key.value, known, noun, naming)?.key;
  if (meant === undefined || !known.includes(meant) || entryOf(holder, meant)) return undefined;
  const isList = elementOf(schemaAt(schema, [meant])) !== undefined;
  return isList && value.kind === 'text' ? undefined : meant;
}
