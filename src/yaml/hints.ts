import { positionAt, type Source } from '../text/source.ts';
import { isKey, type Line, lineAfter } from './line.ts';
import type { Problem } from './problem.ts';
import { brief, elseQuoteHint, quoteHint } from './quote.ts';

/** A problem and what stands around it. */
export interface About extends Problem {
  readonly line: Line;
  readonly source: Source;
  /** What stands at the place. */
  readonly written: string;
}

export function quoteText({ line, start, source }: About): string {
  const next = lineAfter(source.text, line);
  const goesOn =
    next !== undefined && next.text.trim() !== '' && next.indent > line.indent + (line.dash ? 2 : 0);
  return quoteHint(line, goesOn || start > line.end);
}

export function quoteOrWriteOut({ line }: About): string {
  return `Write out what it stood for. If it is meant as text, ${elseQuoteHint(line)}`;
}

export function quoteOrTakeAway({ line, written }: About): string {
  return `Take ${written} away. If it is meant as text, ${elseQuoteHint(line)}`;
}

/** A line without a colon where keys stand: a long text that goes on too far left, or a key whose colon is missing. */
export function keyOrText({ line, indent = 0, source }: About): string {
  const further = `A long text goes on further in than its key: if this is more of one, begin it ${inColumn(indent + 2)}`;
  const [word = ''] = line.value.split(' ', 1);
  const rest = line.value.slice(word.length).trim();
  const text = rest.replace(/^[-=‐‑‒–—−]\s*/, '');
  const isLikely = isKey(word) && (rest === '' || text !== rest || isKeyElsewhere(word, source.text));
  if (!isLikely) return `${further}, or put all of it under >-. If it is a key, type a colon behind it.`;
  return `${further}. If it is a key, type its colon: ${brief(`${word}: ${text}`.trim())}`;
}

function isKeyElsewhere(word: string, text: string): boolean {
  return [`\n${word}:`, ` ${word}:`].some((key) => text.includes(key));
}

/** A line without a dash among the items of a list. */
export function goesOnOrItem({ line, indent = 0 }: About): string {
  const above = line.key === undefined ? 'goes on with the text above' : 'belongs to the item above';
  const further = indent + (line.key === undefined ? 4 : 2);
  return `If it ${above}, begin it ${inColumn(further)}. If it is a new item, type its dash: - ${brief(line.text.trim())}`;
}

/** `in column 5, with 4 spaces before it` */
export function inColumn(indent = 0): string {
  const before = indent === 0 ? 'no space' : indent === 1 ? '1 space' : `${indent} spaces`;
  return `in column ${indent + 1}, with ${before} before it`;
}

/** How many lines begin with what the pattern finds, because only the first is reported. */
export function linesLikeIt(source: Source, pattern: RegExp): string {
  const places = Array.from(source.text.matchAll(pattern), ({ index }) => positionAt(source, index).line);
  return places.length > 1 ? ` (${places.length} lines begin so; the last is line ${places.at(-1)}.)` : '';
}
