import type { CST } from 'yaml';
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
  const node = composing.compose(key);
  if (node.kind === 'text') return node;
  composing.report(node.kind === 'empty' ? 'empty-key' : 'key-not-text', key);
  return undefined;
}
