import { isBreak, lineEnd, lineStart } from '../line.ts';

/** Lines of a text, which end with LF, CR LF, or a CR alone. What is blank holds spaces and tabs at most, as in YAML. */

/** The offset at which the next line begins, or the text ends. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + endingAt(text, end).length;
}

/** How far into its line an offset is. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The line ending that begins at an offset; empty where none does. */
function endingAt(text: string, offset: number): string {
  if (!isBreak(text, offset)) return '';
  return text.startsWith('\r\n', offset) ? '\r\n' : text[offset]!;
}

/** The line ending before an offset, which is then the start of a line; empty where it is not, or is the first. */
export function endingBefore(text: string, offset: number): string {
  if (offset === 0 || !isBreak(text, offset - 1)) return '';
  return text.slice(Math.max(offset - 2, 0), offset) === '\r\n' ? '\r\n' : text[offset - 1]!;
}

/** The ending for a new line at an offset: of the line that ends there, else of its own line, else of the one above. */
export function endingNear(text: string, offset: number): string {
  return (
    endingBefore(text, offset) ||
    endingAt(text, lineEnd(text, offset)) ||
    endingBefore(text, lineStart(text, offset)) ||
    '\n'
  );
}

/** Whether nothing is left of a line from an offset on. */
export function isBlankFrom(text: string, offset: number): boolean {
  return contentStart(text, offset) === lineEnd(text, offset);
}

/** Whether nothing stands in a line before an offset. */
export function isBlankBefore(text: string, offset: number): boolean {
  return contentStart(text, lineStart(text, offset)) >= offset;
}

/** The offset of the first character from an offset on that is no space and no tab. */
export function contentStart(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** Goes on from the start of a line over blank ones. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlankFrom(text, at)) at = nextLine(text, at);
  return at;
}

/** Goes on from the start of a line over comments that stand at least as far in as a column, and blank lines between. */
export function skipComments(text: string, from: number, column: number): number {
  let reached = from;
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const first = contentStart(text, at);
    if (text[first] === '#' && first - at >= column) reached = nextLine(text, at);
    else if (!isBlankFrom(text, at)) return reached;
  }
  return reached;
}

/** The start of the first line from one on that holds more than a comment; whether a blank one stands before it. */
export function nextContent(
  text: string,
  from: number,
): { readonly start: number; readonly spaced: boolean } {
  let spaced = false;
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    if (isBlankFrom(text, at)) spaced = true;
    else if (text[contentStart(text, at)] !== '#') return { start: at, spaced };
  }
  return { start: text.length, spaced };
}

/** Goes up from the start of a line over comments that stand as far in as it does. */
export function aboveComments(text: string, from: number, column: number): number {
  let reached = from;
  while (reached > 0) {
    const above = lineStart(text, reached - endingBefore(text, reached).length);
    if (contentStart(text, above) !== above + column || text[above + column] !== '#') return reached;
    reached = above;
  }
  return reached;
}
