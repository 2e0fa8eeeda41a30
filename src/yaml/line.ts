/** A line as an officer sees it: `- key: value`, any part of which may be missing. */
export interface Line {
  /** Offsets into the text, the line's ending not included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** White space before the first character. */
  readonly indent: number;
  /** Whether it begins with a dash and a space. */
  readonly dash: boolean;
  readonly key: string | undefined;
  /** What stands behind the key's colon, or all of the line but its dash when it has no key. */
  readonly value: string;
}

/** No message needs more of a line; one of a million characters must not cost more. */
const enough = 4000;

/** The line around an offset. */
export function lineAt(text: string, offset: number): Line {
  const at = Math.min(offset, text.length);
  const start = lineStart(text, at);
  const end = lineEnd(text, at);
  const line = text.slice(start, Math.min(end, start + enough));
  const content = line.trimStart();
  const indent = line.length - content.length;
  const dash = content.startsWith('- ');
  const body = content.replace(/^(?:- +)+/, '').trimEnd();
  const colon = `${body} `.indexOf(': ');
  const key = colon > 0 && isKey(body.slice(0, colon)) ? body.slice(0, colon).trim() : undefined;
  const value = key === undefined ? body : body.slice(colon + 1).trim();
  return { start, end, text: line, indent, dash, key, value };
}

/** The line after one, if there is one. */
export function lineAfter(text: string, line: Line): Line | undefined {
  if (line.end >= text.length) return undefined;
  const crlf = text.startsWith('\r\n', line.end);
  return lineAt(text, line.end + (crlf ? 2 : 1));
}

/** Whether a text is the sort of word that keys are: `agreed-by`, not the start of a sentence. */
export function isKey(text: string): boolean {
  return text.length <= 40 && /^[A-Za-z][\w-]*\s*$/.test(text);
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start;
}

/** The offset of the ending of the line that an offset is in; the text's end where it has none. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

/** Whether a line ending, or half of one, stands at an offset. */
export function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
