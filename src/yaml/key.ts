import type { CST } from 'yaml';
import { markAt, oddSpaceAt } from './paste.ts';
import type { Composing } from './signs.ts';
import type { TextNode } from './tree.ts';

/** The key's text; none when it cannot be one. */
export function composeKey(
  key: CST.Token | null | undefined,
  place: number,
  composing: Composing,
): TextNode | undefined {
  if (!key) {
    composing.report('empty-key', { offset: place });
    return undefined;
  }
  if (key.type === 'scalar' && key.source === '<<') {
    composing.report('merge', key);
    return undefined;
  }
  const pasted =
    key.type === 'scalar'
      ? (oddSpaceAt(key.source, key.offset) ?? markAt(key.source, key.offset))
      : undefined;
  if (pasted) {
    composing.report(pasted.kind, pasted);
    return undefined;
  }
  const node = composing.compose(key);
  if (node.kind === 'text') return node;
  composing.report(node.kind === 'empty' ? 'empty-key' : 'key-not-text', key);
  return undefined;
}
