import type { Data, Path } from '../data.ts';
import { lineEnd, lineStart } from '../line.ts';
import type { MapEntry, SyntaxNode } from '../tree.ts';
import { endOfLines, hasComment, isBlockText, markOf } from './extent.ts';
import { columnOf, endingBefore, nextLine, skipComments } from './lines.ts';
import { renderValue } from './render.ts';
import { layoutAt, type Scene, Unsafe, wordsFor } from './scene.ts';
import { type Splice, wholeLines } from './splice.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where an old value stands. */
interface Standing {
  /** Where the new one begins, on the line of the key, and what goes for it. */
  readonly head: Stretch;
  /** Lines below that go too, from the ending of the line above them. */
  readonly body?: Stretch;
  /** Where lines of the new one go. */
  readonly below: number;
  /** Whether comments stand between that and the line of the key. */
  readonly isApart: boolean;
}

/**
 * Gives an entry another value. What goes on the key's line and what goes below it come apart, so that a comment behind
 * the old value stays where it is.
 */
export function replaceValue(
  scene: Scene,
  { key, value: old }: MapEntry,
  path: Path,
  value: Data,
): readonly Splice[] {
  const { text } = scene;
  const colon = text.indexOf(':', key.end);
  const standing = standingOf(text, colon + 1, old);
  if (!standing) throw new Unsafe(`a comment stands in ${wordsFor(scene, path)}, and would be lost`);
  const { head, body, below, isApart } = standing;
  const column = columnOf(text, key.start);
  const after = skipComments(text, below, column + 1);
  // The lines of a text follow their sign at once: comments between would become text.
  const isOneLine = isApart || after > below;
  const holder = { key: key.value, column, width: colon - key.start };
  const [first, ...rest] = renderValue(value, holder, layoutAt(scene, key.start), isOneLine);
  const start = first === '' ? colon + 1 : head.start;
  return [
    { start, end: head.end, text: start > colon + 1 ? first.slice(1) : first },
    ...(body ? [{ ...body, text: '' }] : []),
    ...(rest.length > 0 ? [wholeLines(text, after, rest)] : []),
  ];
}

/** Undefined where a comment stands in the value. `start` is the place behind the colon. */
function standingOf(text: string, start: number, old: SyntaxNode): Standing | undefined {
  const nothing = { start, end: start };
  if (old.kind === 'empty') return { head: nothing, below: nextLine(text, start), isApart: false };
  const below = endOfLines(text, old);
  const isOnKeyLine = old.start <= lineEnd(text, start);
  const isInLines = isBlockText(text, old) || (old.kind !== 'text' && !isOnKeyLine);
  const end = isInLines ? below - endingBefore(text, below).length : old.end;
  const isApart = text.slice(start, old.start).includes('#');
  if (isBlockText(text, old) && !isApart) {
    const sign = old.start + markOf(text, old).length;
    const head = { start: isOnKeyLine ? old.start : start, end: sign };
    return { head, body: { start: lineEnd(text, sign), end }, below, isApart };
  }
  if (hasComment(text, old.start, end, old)) return undefined;
  const above = lineStart(text, old.start);
  if (isApart)
    return { head: nothing, body: { start: above - endingBefore(text, above).length, end }, below, isApart };
  return { head: { start: isOnKeyLine ? old.start : start, end }, below, isApart };
}
