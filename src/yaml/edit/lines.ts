import type { SyntaxNode } from '../tree.ts';

/** Lines end with LF, CR LF, or a CR alone. */
const ending = /\r\n|\n|\r/;

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** The offset of the ending of the line that an offset is in; the text's end where it has none. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The offset at which the next line begins. */
export function nextLine(text: string, offset: number): number {
  const at = lineEnd(text, offset);
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  return Math.min(at + 1, text.length);
}

/** How far into its line an offset is. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The line ending that the nearest line has: of the line itself, else of the one above it. */
export function endingNear(text: string, offset: number): string {
  const below = ending.exec(text.slice(lineEnd(text, offset), lineEnd(text, offset) + 2));
  if (below) return below[0];
  const start = lineStart(text, offset);
  if (start === 0) return '\n';
  return text.slice(start - 2, start) === '\r\n' ? '\r\n' : text[start - 1]!;
}

export function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

/**
 * Where the lines of a node end: the offset at which the next line begins, or would. The empty lines that a text under
 * `|+` or `>+` ends in are its own.
 */
export function endOfLines(text: string, node: SyntaxNode): number {
  const last = lastOf(node);
  let at = nextLine(text, Math.max(node.end, last.end));
  if (last.kind !== 'text' || !/^[|>]\d?\+/.test(text.slice(last.start, last.start + 3))) return at;
  while (at < text.length && isBlank(text, at, lineEnd(text, at))) at = nextLine(text, at);
  return at;
}

function lastOf(node: SyntaxNode): SyntaxNode {
  if (node.kind === 'list' && node.items.length > 0) return lastOf(node.items.at(-1)!);
  if (node.kind === 'map' && node.entries.length > 0) return lastOf(node.entries.at(-1)!.value);
  return node;
}

/** Goes on over comments that stand as far in as the lines above them, and so belong to them. */
export function skipComments(text: string, from: number, column: number): number {
  let at = from;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const indent = line.length - line.trimStart().length;
    if (line[indent] !== '#' || indent < column) return at;
    at = nextLine(text, at);
  }
  return at;
}
