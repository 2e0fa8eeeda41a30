import { lineEnd } from '../line.ts';
import type { SyntaxNode, TextNode } from '../tree.ts';
import { contentStart, isBlankFrom, nextLine, skipBlank } from './lines.ts';

/** How far the parts of a tree reach in their text, and what stands in it besides them. */

/** Whether a text stands under a `|` or a `>`. */
export function isBlockText(text: string, node: SyntaxNode): boolean {
  return node.kind === 'text' && /[|>]/.test(text[node.start] ?? '');
}

/** The mark of a block text: `>-`, `|`, `|2+`. */
export function markOf(text: string, { start }: SyntaxNode): string {
  return /^[|>][-+\d]{0,2}/.exec(text.slice(start, start + 3))?.[0] ?? '';
}

/** How far in the lines of a block text stand, as its first one does; 0 where its mark says so itself. */
export function indentOf(text: string, node: SyntaxNode): number {
  if (/\d/.test(markOf(text, node))) return 0;
  const first = skipBlank(text, nextLine(text, node.start));
  return contentStart(text, first) - first;
}

/** Where the lines of a node end: the offset at which the next line begins, or would. */
export function endOfLines(text: string, node: SyntaxNode): number {
  const last = lastOf(node);
  const end = nextLine(text, Math.max(node.end, last.end));
  return isBlockText(text, last) ? endOfBlankLines(text, end, last) : end;
}

/** Blank lines at the end of a block text are its own where it keeps them, or where they are wider than its indentation. */
function endOfBlankLines(text: string, from: number, node: SyntaxNode): number {
  const keeps = markOf(text, node).includes('+');
  const indent = indentOf(text, node);
  let end = from;
  for (let at = from; at < text.length && isBlankFrom(text, at); at = nextLine(text, at)) {
    if (keeps || lineEnd(text, at) - at > indent) end = nextLine(text, at);
  }
  return end;
}

/** Whether a node ends in a text under a `|` or a `>`. */
export function endsInBlockText(text: string, node: SyntaxNode): boolean {
  return isBlockText(text, lastOf(node));
}

/** Whether a node ends in a text to which the blank lines below it belong. */
export function keepsBlankLines(text: string, node: SyntaxNode): boolean {
  const last = lastOf(node);
  return isBlockText(text, last) && markOf(text, last).includes('+');
}

/** The last text in a node, or what stands in its place. */
function lastOf(node: SyntaxNode): SyntaxNode {
  if (node.kind === 'list' && node.items.length > 0) return lastOf(node.items.at(-1)!);
  if (node.kind === 'map' && node.entries.length > 0) return lastOf(node.entries.at(-1)!.value);
  return node;
}

/** Whether a comment stands between two offsets, outside the texts of a node. */
export function hasComment(text: string, start: number, end: number, node: SyntaxNode): boolean {
  let at = start;
  for (const leaf of textsIn(node)) {
    // Behind the mark of a block text a comment may stand, as between two texts.
    const begins = isBlockText(text, leaf) ? lineEnd(text, leaf.start) : leaf.start;
    if (text.slice(at, begins).includes('#')) return true;
    at = Math.max(leaf.end, begins);
  }
  return text.slice(at, end).includes('#');
}

/** The texts in a node, keys too, in the order of the file. */
function* textsIn(node: SyntaxNode): Generator<TextNode> {
  if (node.kind === 'text') yield node;
  if (node.kind === 'list') for (const item of node.items) yield* textsIn(item);
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      yield key;
      yield* textsIn(value);
    }
  }
}
