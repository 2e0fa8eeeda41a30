import type { Data, Path } from '../data.ts';
import { lineEnd } from '../line.ts';
import type { MapEntry, SyntaxNode } from '../tree.ts';
import { endOfLines, hasComment, isBlockText, markOf } from './extent.ts';
import { columnOf, endingBefore, nextLine, skipComments } from './lines.ts';
import { renderValue } from './render.ts';
import { layoutAt, type Scene, Unsafe, wholeLines, wordsFor } from './scene.ts';
import type { Splice } from './splice.ts';

/** Where an old value stands, as two stretches. */
interface Standing {
  /** On the line of its key, or on one of its own where comments stand between; it may be nothing. */
  readonly head: { readonly start: number; readonly end: number };
  /** The lines below that are its own, from the ending of the line above them. */
  readonly body?: { readonly start: number; readonly end: number };
  /** Where lines of a new value go. */
  readonly below: number;
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
  const standing = standingOf(text, colon, old);
  if (!standing) throw new Unsafe(`a comment stands in ${wordsFor(scene, path)}, and would be lost`);
  const { head, body, below } = standing;
  const column = columnOf(text, key.start);
  // Lines of a text must follow their sign at once; comments that stand there must not become text.
  const after = skipComments(text, below, column + 1);
  const isBehindComments = text.slice(colon, head.start).includes('#');
  const [first, ...rest] = renderValue(
    value,
    { key: key.value, column, width: colon - key.start },
    layoutAt(scene, key.start),
    after > below || isBehindComments,
  );
  if (isBehindComments && first === '') throw new Unsafe(`a comment stands above ${wordsFor(scene, path)}`);
  const isBehindSpace = head.start > colon + 1;
  const splices = [
    first === ''
      ? { start: colon + 1, end: head.end, text: '' }
      : { ...head, text: isBehindSpace ? first.slice(1) : first },
    ...(body ? [{ ...body, text: '' }] : []),
    ...(rest.length > 0 ? [wholeLines(text, after, rest)] : []),
  ];
  return splices.filter(({ start, end, text: added }) => end > start || added !== '');
}

/** Undefined where a comment stands between the parts of the value. */
function standingOf(text: string, colon: number, old: SyntaxNode): Standing | undefined {
  const start = colon + 1;
  if (old.kind === 'empty') return { head: { start, end: start }, below: nextLine(text, start) };
  const isOnKeyLine = old.start <= lineEnd(text, colon);
  const isApart = text.slice(start, old.start).includes('#');
  const from = isOnKeyLine ? old.start : start;
  if (isBlockText(text, old)) return isApart ? undefined : standingOfBlock(text, from, old);
  if (old.kind === 'text')
    return { head: { start: isApart ? old.start : from, end: old.end }, below: nextLine(text, old.end) };
  const below = endOfLines(text, old);
  const end = isOnKeyLine ? old.end : below - endingBefore(text, below).length;
  if (hasComment(text, start, end, old)) return undefined;
  return { head: { start: from, end }, below };
}

/** A comment may stand behind the sign of a block text, before its lines. */
function standingOfBlock(text: string, start: number, old: SyntaxNode): Standing {
  const end = old.start + markOf(text, old).length;
  const below = endOfLines(text, old);
  const body = { start: lineEnd(text, end), end: below - endingBefore(text, below).length };
  return { head: { start, end }, body, below };
}
