import type { Span } from '../text/source.ts';
import type { SyntaxNode } from '../yaml/tree.ts';

/**
 * What a comment speaks of: the item or the key that begins on the next line that is neither empty nor a comment, with all
 * that is in it. Above `- id: 1.2` that is the action, above `timescale:` only the timescale.
 */
export function coverOf(tree: SyntaxNode, text: string, comment: number): Pick<Span, 'start' | 'end'> {
  const line = nextContent(text, comment);
  return beginningIn(tree, line) ?? line;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function nextContent(text: string, from: number): Line {
  const lines = /(?:\r\n?|\n)((?:[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n?|\n))*)([^\r\n]*)/y;
  lines.lastIndex = endOfLine(text, from);
  const found = lines.exec(text);
  if (!found) return { start: text.length, end: text.length };
  return { start: lines.lastIndex - found[2]!.length, end: lines.lastIndex };
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The outermost item or entry that begins in a line. */
function beginningIn(node: SyntaxNode, line: Line): Line | undefined {
  const begins = (start: number) => start >= line.start && start < line.end;
  const holds = (part: SyntaxNode) => part.start < line.end && part.end >= line.start;
  if (node.kind === 'list') {
    for (const item of node.items) {
      if (begins(item.start)) return { start: item.start, end: item.end };
      if (holds(item)) return beginningIn(item, line);
    }
  }
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (begins(key.start)) return { start: key.start, end: Math.max(key.end, value.end) };
      if (holds(value)) return beginningIn(value, line);
    }
  }
  return undefined;
}
