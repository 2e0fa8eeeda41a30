import { endingBefore, endingNear } from './lines.ts';

/** A stretch of a text, from `start` up to but not including `end`, and what comes in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with the splices made; those at one place in the order given. Undefined where two overlap, unless both only
 * take away: it would mean neither.
 */
export function spliceText(text: string, splices: readonly Splice[]): string | undefined {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  let takesAway = false;
  for (const { start, end, text: inserted } of sorted) {
    if (start < at && !(takesAway && inserted === '')) return undefined;
    parts.push(text.slice(at, start), inserted);
    at = Math.max(at, end);
    takesAway = inserted === '';
  }
  return parts.join('') + text.slice(at);
}

/** Whole lines, at the start of a line or at the end of a text that ends without a line ending. */
export function wholeLines(text: string, at: number, lines: readonly string[]): Splice {
  const ending = endingNear(text, at);
  const isStart = at === 0 || endingBefore(text, at) !== '';
  const added = lines.map((line) => (isStart ? line + ending : ending + line));
  return { start: at, end: at, text: added.join('') };
}
