import type { Source } from '../../text/source.ts';
import type { Path } from '../data.ts';
import { entryOf, type MapNode, type SyntaxNode } from '../tree.ts';
import type { ListStyle } from './style.ts';

/** A document in which something is to change. */
export interface Scene {
  readonly text: string;
  readonly tree: SyntaxNode;
  readonly source: Source;
  /** The keys that the map at a path may have, in their order. */
  readonly keysAt: (path: Path) => readonly string[];
  readonly listStyle: (name: string, offset: number) => ListStyle;
}

/** A document that cannot be changed as asked: why, to follow “rag cannot change it safely: ”. */
export class Unsafe extends Error {}

/** The node at a path; undefined where there is none. */
export function nodeAt(tree: SyntaxNode, path: Path): SyntaxNode | undefined {
  let node: SyntaxNode | undefined = tree;
  for (const step of path) {
    if (node?.kind === 'map') node = entryOf(node, String(step))?.value;
    else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

/** The map at a path. */
export function mapAt({ tree }: Scene, path: Path): MapNode {
  const node = nodeAt(tree, path);
  if (node?.kind !== 'map') throw new Unsafe(`it has no ${wordsFor(path)}`);
  return node;
}

/** Whether a list or a map is written in brackets. */
export function isFlow({ text }: Scene, node: SyntaxNode): boolean {
  return /[[{]/.test(text[node.start] ?? '');
}

/** `“updates” of item 2 in “recommendations”`. */
export function wordsFor(path: Path): string {
  const words = path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : `“${step}”`));
  return words.reverse().join(' of ') || 'keys';
}
