import type { Path } from '../data.ts';
import { isBreak } from '../line.ts';
import { entryOf, type MapNode, type SyntaxNode } from '../tree.ts';
import type { Layout } from './render.ts';
import { readStyle, type Style } from './style.ts';

/** A document in which something is to change. */
export interface Scene {
  readonly text: string;
  readonly tree: SyntaxNode;
  /** The keys that the map at a path may have, in their order. */
  readonly keysAt: (path: Path) => readonly string[];
  /** How the file is laid out, read when first asked for. */
  readonly style: () => Style;
}

export function setScene(text: string, tree: SyntaxNode, keysAt: Scene['keysAt']): Scene {
  let style: Style | undefined;
  return {
    text,
    tree,
    keysAt,
    style: () => {
      style ??= readStyle(text, tree);
      return style;
    },
  };
}

/** A document that cannot be changed as asked: why, to follow “rag cannot change plan.yaml safely: ”. */
export class Unsafe extends Error {}

/** A part of a document, and whether it is written in brackets, its own or those around it. */
export interface Spot<Node extends SyntaxNode = SyntaxNode> {
  readonly node: Node;
  readonly inBrackets: boolean;
}

/** What stands at a path; undefined where nothing does. */
export function spotAt({ text, tree }: Scene, path: Path): Spot | undefined {
  let node: SyntaxNode | undefined = tree;
  let inBrackets = hasBrackets(text, tree);
  for (const step of path) {
    node = childOf(node, step);
    if (!node) return undefined;
    inBrackets ||= hasBrackets(text, node);
  }
  return { node, inBrackets };
}

/** The map at a path. */
export function mapAt(scene: Scene, path: Path): Spot<MapNode> {
  const spot = spotAt(scene, path);
  if (!spot) throw new Unsafe(`there is no ${wordsFor(scene, path)}`);
  if (spot.node.kind !== 'map') throw new Unsafe(`there are no keys in ${wordsFor(scene, path)}`);
  return { ...spot, node: spot.node };
}

function childOf(node: SyntaxNode, step: string | number): SyntaxNode | undefined {
  if (node.kind === 'map') return entryOf(node, String(step))?.value;
  return node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
}

function hasBrackets(text: string, { kind, start }: SyntaxNode): boolean {
  return (kind === 'list' && text[start] === '[') || (kind === 'map' && text[start] === '{');
}

/** A path as an officer finds it in the file: `“updates” of “id: 1.2”`. */
export function wordsFor({ tree }: Scene, path: Path): string {
  const words: string[] = [];
  let node: SyntaxNode | undefined = tree;
  for (const step of path) {
    node = node && childOf(node, step);
    const name = typeof step === 'number' ? nameOf(node) : undefined;
    // An id is enough to find an item by.
    if (name?.startsWith('id: ')) words.length = 0;
    else if (name) words.pop();
    words.push(name ?? (typeof step === 'number' ? `item ${step + 1}` : step));
  }
  return words.reverse().map(quoted).join(' of ') || 'the file';
}

/** An item's first key, with its value where that is short. */
function nameOf(item: SyntaxNode | undefined): string | undefined {
  if (item?.kind !== 'map') return undefined;
  const [first] = item.entries;
  return first?.value.kind === 'text' && /^[^\r\n]{1,40}$/.test(first.value.value)
    ? `${first.key.value}: ${first.value.value}`
    : undefined;
}

function quoted(word: string): string {
  return /^item \d+$/.test(word) ? word : `“${word}”`;
}

/** How what is new at an offset is written: as its neighbours are. */
export function layoutAt({ text, style }: Scene, offset: number): Layout {
  return {
    listStyle: (name) => style().listNear(name, offset),
    textStep: () => style().textStep,
    isEnded: isBreak(text, text.length - 1),
  };
}
