import type { Data, Path } from '../data.ts';
import { entryOf, type MapEntry, type MapNode } from '../tree.ts';
import { endOfLines, hasComment } from './extent.ts';
import { columnOf, endingNear, skipComments } from './lines.ts';
import { indented, renderEntry, renderFlow, renderFlowEntry } from './render.ts';
import { replaceValue } from './replace.ts';
import { layoutAt, mapAt, type Scene, Unsafe, wordsFor } from './scene.ts';
import { type Splice, wholeLines } from './splice.ts';

/** Gives a key of the map at a path a value: in place of the one it has, else where its order says. */
export function setEntry(scene: Scene, at: Path, key: string, value: Data): readonly Splice[] {
  const { node: map, inBrackets } = mapAt(scene, at);
  const entry = entryOf(map, key);
  const path = [...at, key];
  if (inBrackets)
    return [entry ? replaceInBrackets(scene, entry, path, value) : addInBrackets(scene, map, path, value)];
  return entry ? replaceValue(scene, entry, path, value) : [addEntry(scene, map, path, value)];
}

function replaceInBrackets(scene: Scene, { key, value: old }: MapEntry, path: Path, value: Data): Splice {
  if (hasComment(scene.text, key.end, old.end, old))
    throw new Unsafe(`a comment stands in ${wordsFor(scene, path)}, and would be lost`);
  if (old.kind === 'empty') return { start: key.end, end: old.end, text: `: ${renderFlow(value)}` };
  return { start: old.start, end: old.end, text: renderFlow(value) };
}

function addInBrackets(scene: Scene, map: MapNode, path: Path, value: Data): Splice {
  const before = entryBefore(scene, map, path);
  const [first] = map.entries;
  const rendered = renderFlowEntry(String(path.at(-1)), value);
  if (!first) return insertion(map.start + 1, rendered);
  if (!before) return insertion(first.key.start, `${rendered}, `);
  return insertion(Math.max(before.value.end, before.key.end), `, ${rendered}`);
}

function addEntry(scene: Scene, map: MapNode, path: Path, value: Data): Splice {
  const { text } = scene;
  const column = columnOf(text, map.start);
  const before = entryBefore(scene, map, path);
  const place = before ? endOfLines(text, lastPartOf(before)) : map.start;
  const lines = renderEntry(String(path.at(-1)), value, column, layoutAt(scene, place - 1));
  if (before) return wholeLines(text, skipComments(text, place, column + 1), indented(lines, column));
  // The first key may stand behind a dash: it moves to a line below.
  const ending = endingNear(text, place);
  return insertion(place, lines.map((line) => `${line}${ending}`).join('') + ' '.repeat(column));
}

/** What of an entry stands last. */
function lastPartOf({ key, value }: MapEntry) {
  return value.kind === 'empty' ? key : value;
}

function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** The last entry in the file that comes before a key in its order; keys that the order does not know are passed over. */
function entryBefore(scene: Scene, map: MapNode, path: Path): MapEntry | undefined {
  const order = scene.keysAt(path.slice(0, -1));
  const place = order.indexOf(String(path.at(-1)));
  if (place === -1) return map.entries.at(-1);
  return map.entries.findLast(({ key }) => {
    const other = order.indexOf(key.value);
    return other !== -1 && other < place;
  });
}
