import { visible } from '../text/visible.ts';
import type { Sides } from './merged.ts';

/**
 * Two versions of a text as one, with git's marks round what stands between the first and the last line in which they differ.
 * Every line of both is in it as it was; a last line that has no ending gets one where a mark follows it.
 */
export function conflictText(ours: string, theirs: string, labels: Sides, markerSize = 7): string {
  if (ours === theirs) return ours;
  const [our, their] = [linesOf(ours), linesOf(theirs)];
  const most = Math.min(our.length, their.length);
  let start = 0;
  while (start < most && our[start] === their[start]) start++;
  let end = 0;
  while (end < most - start && our.at(-1 - end) === their.at(-1 - end)) end++;
  const near = our[start - 1] ?? our[0] ?? their[0] ?? '';
  // Never CR alone: with an LF that follows, it would be one ending.
  const ending = near.endsWith('\r\n') ? '\r\n' : '\n';
  const mark = (sign: string, label = '') =>
    `${sign.repeat(markerSize)}${label && ` ${visible(label)}`}${ending}`;
  return [
    ...our.slice(0, start),
    mark('<', labels.ours),
    ...whole(our.slice(start, our.length - end), ending),
    mark('='),
    ...whole(their.slice(start, their.length - end), ending),
    mark('>', labels.theirs),
    ...our.slice(our.length - end),
  ].join('');
}

/** Each line with its ending. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/** Lines of which the last has an ending too. */
function whole(lines: readonly string[], ending: string): readonly string[] {
  return /[^\r\n]$/.test(lines.at(-1) ?? '') ? [...lines, ending] : lines;
}
