import { firstLineOf, type Source } from '../text/source.ts';
import { entryOf, type SyntaxNode } from '../yaml/tree.ts';
import type { WrittenRule, WrittenWord } from './config.ts';
import { limitNames, type WrittenConfig } from './written.ts';

type Item = NonNullable<WrittenConfig['rules']>[number];

/** What is said of each rule, with the place of each word: what is wrong with it is for the rules to tell. */
export function readRules(
  source: Source,
  written: readonly Item[] = [],
  nodes: readonly SyntaxNode[],
): readonly WrittenRule[] {
  return written.map((item, order) => {
    const node = nodes[order]!;
    const word = (key: string): WrittenWord | undefined => {
      const text = (item as Readonly<Record<string, string | undefined>>)[key];
      const value = node.kind === 'map' ? entryOf(node, key)?.value : undefined;
      return text === undefined ? undefined : { text, at: firstLineOf(source, value ?? node) };
    };
    const limits = limitNames.flatMap((key) => {
      const limit = word(key);
      return limit ? [[key, limit] as const] : [];
    });
    return { rule: word('rule')!, severity: word('severity'), limits: new Map(limits) };
  });
}
