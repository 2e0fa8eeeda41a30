import type { Source, Span } from '../text/source.ts';

/** A line of a form that came back, without its ending, the space around it and what a mail program put before it. */
export interface Line {
  readonly text: string;
  /** Where the text begins in the source. */
  readonly start: number;
}

export function linesOf(source: Source): readonly Line[] {
  const written = splitLines(source.text);
  const depth = depthOf(written);
  return written.map((line) => trimmed(unquoted(line, depth)));
}

export function spanOf(source: Source, { text, start }: Line): Span {
  return { source, start, end: start + text.length };
}

/** The part of a line from an offset on. */
export function restOf({ text, start }: Line, from: number): Line {
  return trimmed({ text: text.slice(from), start: start + from });
}

export function isBlank({ text }: Line): boolean {
  return text === '';
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, index), start });
    start = index + ending.length;
  }
  return [...lines, { text: text.slice(start), start }];
}

function trimmed({ text, start }: Line): Line {
  const begun = text.trimStart();
  return { text: begun.trimEnd(), start: start + text.length - begun.length };
}

const namesPlan = /^(?:\s{0,3}>)*\s*plan\s{0,3}[:：]/i;

/** How often the form was quoted on its way: so many `>` stand before the line that names the plan. */
function depthOf(lines: readonly Line[]): number {
  const line = lines.find(({ text }) => namesPlan.test(text));
  return line ? line.text.slice(0, line.text.search(/p/i)).split('>').length - 1 : 0;
}

/** Takes off the marks of quotation, but for those that the owner typed within. */
function unquoted({ text, start }: Line, depth: number): Line {
  let at = 0;
  for (let left = depth; left > 0; left--) {
    const mark = /^\s{0,3}>/.exec(text.slice(at, at + 4));
    if (!mark) break;
    at += mark[0].length;
  }
  return { text: text.slice(at), start: start + at };
}
