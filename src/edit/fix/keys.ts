import { naming } from '../../plan/decode.ts';
import { quoted } from '../../text/sentence.ts';
import { nameFor } from '../../yaml/mend.ts';
import { elementOf, schemaAt } from '../../yaml/schema.ts';
import type { MapEntry } from '../../yaml/tree.ts';
import type { Fix, Mend } from './mend.ts';
import { isReadable } from './readable.ts';
import { nameOf, type Sheet, type WrittenPart } from './sheet.ts';

/**
 * Keys that are misspelt, or have the name that other trackers give them, as the reader takes them. Two that mean the same
 * stay, and so does one whose value could not be read under the other name.
 */
export const misspeltKeys: Fix = (sheet) => sheet.parts.flatMap((part) => renamesIn(part, sheet));

function renamesIn(part: WrittenPart, sheet: Sheet): readonly Mend[] {
  const { node, path: at, schema, noun } = part;
  const byName = new Map<string, MapEntry[]>();
  for (const entry of node.entries) {
    const to = nameFor(entry, node, schema, naming, noun);
    if (to !== undefined && to !== entry.key.value) byName.set(to, [...(byName.get(to) ?? []), entry]);
  }
  return [...byName].flatMap(([to, [entry, another]]) => {
    if (!entry || another || !fits(entry, to, part, sheet)) return [];
    const key = entry.key.value;
    const says = `has ${quoted(`${key}:`)}, which becomes ${quoted(`${to}:`)}.`;
    return [{ change: { change: 'rename', at, key, to }, told: { id: nameOf(part), says } }];
  });
}

function fits({ value }: MapEntry, to: string, { schema }: WrittenPart, sheet: Sheet): boolean {
  if (value.kind === 'empty') return true;
  if (elementOf(schemaAt(schema, [to]))) return value.kind === 'list';
  return value.kind === 'text' && isReadable(to, value.value, sheet);
}
