import type { Data, Path } from '../data.ts';
import { entryOf, type MapEntry, type MapNode } from '../tree.ts';
import { afterLines, layoutAt } from './layout.ts';
import { columnOf, endOfLines, skipComments } from './lines.ts';
import { isFlow, mapAt, type Scene, Unsafe, wordsFor } from './place.ts';
import { renderEntry, renderFlow, renderFlowEntry } from './render.ts';
import type { Splice } from './splice.ts';

/** Gives a key of the map at a path a value: in place of the one it has, else where its order says. */
export function setEntry(scene: Scene, at: Path, key: string, value: Data): Splice {
  const map = mapAt(scene, at);
  const entry = entryOf(map, key);
  if (isFlow(scene, map)) return entry ? replaceInBrackets(entry, value) : addInBrackets(map, key, value);
  return entry ? replaceValue(scene, entry, [...at, key], value) : addEntry(scene, map, at, key, value);
}

function replaceInBrackets({ key, value: old }: MapEntry, value: Data): Splice {
  if (old.kind !== 'empty') return { start: old.start, end: old.end, text: renderFlow(value) };
  return { start: key.end, end: old.end, text: `: ${renderFlow(value)}` };
}

function addInBrackets(map: MapNode, key: string, value: Data): Splice {
  const last = map.entries.at(-1);
  const at = last ? Math.max(last.value.end, last.key.end) : map.start + 1;
  return { start: at, end: at, text: `${last ? ', ' : ''}${renderFlowEntry(key, value)}` };
}

/** Between the colon and the end of what stands there. A comment there would be lost. */
function replaceValue(scene: Scene, { key, value: old }: MapEntry, path: Path, value: Data): Splice {
  const { text } = scene;
  const column = columnOf(text, key.start);
  const colon = text.indexOf(':', key.end);
  const rendered = renderEntry('k', value, column + key.end - key.start - 1, layoutAt(scene, key.start));
  const shifted = renderEntry('k', value, column, layoutAt(scene, key.start));
  // Lines below the key are set in from the key; the first line is as long as the key makes it.
  const own = (rendered.includes('\n') || rendered.includes('\r') ? shifted : rendered).slice(2);
  if (old.kind === 'empty') return { start: colon + 1, end: colon + 1, text: own };
  const replaced = text.slice(colon + 1, old.end);
  if (holdsComment(replaced, old.kind)) throw new Unsafe(`a comment stands in ${wordsFor(path)}`);
  const isOnLine = own.startsWith(' ') && !/[\r\n]/.test(text.slice(colon, old.start));
  return isOnLine
    ? { start: old.start, end: old.end, text: own.slice(1) }
    : { start: colon + 1, end: old.end, text: own };
}

/** A text over lines has a comment only behind its `|` or `>`; a list or a map may have one anywhere. */
function holdsComment(replaced: string, kind: string): boolean {
  const looked = kind === 'text' ? (/^\s*[|>][^\r\n]*/.exec(replaced)?.[0] ?? '') : replaced;
  return /(^|\s)#/.test(looked) || (kind === 'text' && /^[^\S\r\n]*#/.test(replaced));
}

function addEntry(scene: Scene, map: MapNode, at: Path, key: string, value: Data): Splice {
  const { text } = scene;
  const column = columnOf(text, map.start);
  const before = lastBefore(map, key, scene.keysAt(at));
  if (!before) {
    const rendered = renderEntry(key, value, column, layoutAt(scene, map.start));
    const { eol } = layoutAt(scene, map.start);
    return { start: map.start, end: map.start, text: rendered + eol + ' '.repeat(column) };
  }
  const layout = layoutAt(scene, Math.max(before.value.end, before.key.end) - 1);
  const line = ' '.repeat(column) + renderEntry(key, value, column, layout);
  const end = before.value.kind === 'empty' ? before.key : before.value;
  return afterLines(text, skipComments(text, endOfLines(text, end), column + 1), [line], layout);
}

/** The last entry in the file that comes before a key in its order; keys that the order does not know are passed over. */
function lastBefore(map: MapNode, key: string, order: readonly string[]): MapEntry | undefined {
  const place = order.indexOf(key);
  if (place === -1) return map.entries.at(-1);
  return map.entries.findLast((entry) => {
    const other = order.indexOf(entry.key.value);
    return other !== -1 && other < place;
  });
}
