import { quoted } from '../text/sentence.ts';
import { isList, isMap, sameData } from '../yaml/apply.ts';
import type { Data, DataMap, Path } from '../yaml/data.ts';
import { doubtsOf } from './doubts.ts';
import type { ListKind, PartKind, Ranks } from './kinds.ts';
import { matchItems, type Row } from './match.ts';
import type { Sides, Step, Three } from './merged.ts';
import { placeNew } from './place.ts';
import { isReworded } from './wording.ts';
import { differing, heading, rowNamed, unmatched } from './words.ts';
import { keysOf, textAt, valueAt } from './written.ts';

/** What every step of one merge needs to know. */
export interface Scene {
  readonly sides: Sides;
  readonly ranks: Ranks;
}

/** Merges a part that all three have, key by key. `about` names it in messages. */
export function* mergePart(
  kind: PartKind,
  three: Three<DataMap>,
  at: Path,
  about: string,
  scene: Scene,
): Iterable<Step> {
  if (kind.isOneStatement && isWrittenByBoth(kind, three)) {
    const { ours, theirs } = scene.sides;
    const conflict = `${heading(about)}: ${ours} and ${theirs} each changed a part of it, and what one says may not go with what the other says.`;
    yield { at, conflict };
    return;
  }
  for (const key of keysOf(three.base, three.theirs))
    yield* mergeKey(listAt(kind, key), valuesAt(three, key), at, key, about, scene);
}

function* mergeKey(
  kind: ListKind | undefined,
  three: Three<Data | undefined>,
  at: Path,
  key: string,
  about: string,
  scene: Scene,
): Iterable<Step> {
  const { base, ours, theirs } = three;
  const path = [...at, key];
  if (isEqual(base, theirs) || isEqual(ours, theirs)) return;
  if (kind && isListOrNothing(base) && isListOrNothing(ours) && isListOrNothing(theirs)) {
    const lists = { base: base ?? [], ours: ours ?? [], theirs: theirs ?? [] };
    yield* mergeList(kind, lists, path, about, scene);
  } else if (isGroup(base) && isGroup(ours) && isGroup(theirs)) {
    const within = { base, ours, theirs };
    for (const inner of keysOf(base, theirs))
      yield* mergeKey(undefined, ownValuesAt(within, inner), path, inner, `${about}, ${key}`, scene);
  } else if (!isEqual(base, ours)) {
    yield { at, conflict: differing(about, key, three, scene.sides) };
  } else {
    yield taken(at, key, theirs);
  }
}

/** A key as theirs has it. */
function taken(at: Path, key: string, value: Data | undefined): Step {
  return value === undefined
    ? { change: { change: 'remove', at: [...at, key] } }
    : { change: { change: 'set', at, key, value } };
}

function* mergeList(
  kind: ListKind,
  lists: Three<readonly Data[]>,
  at: Path,
  about: string,
  scene: Scene,
): Iterable<Step> {
  const match = matchItems(kind, lists);
  if (!('rows' in match)) {
    const [holder, key] = [at.slice(0, -1), String(at.at(-1))];
    yield !lists.base.some(isMap) && sameData(lists.base, lists.ours)
      ? taken(holder, key, lists.theirs.length > 0 ? lists.theirs : undefined)
      : { at, conflict: unmatched(kind, match, about, key, scene.sides) };
    return;
  }
  const placed = placeNew(kind, match, scene.ranks);
  yield* doubtsOf(kind, match, placed, at, about, scene.sides);
  const isEmptied = lists.theirs.length === 0 && match.ours.every(isTakenOut);
  if (isEmptied) yield { change: { change: 'remove', at } };
  for (const row of match.rows) {
    if (!isEmptied || !isTakenOut(row)) yield* mergeRow(kind, row, at, about, scene);
  }
  for (const { row, slot } of placed) {
    const before = slot < lists.ours.length ? { before: slot } : {};
    yield { change: { change: 'insert', at, ...before, item: row.theirs!.data } };
  }
}

/** An item that ours has had before or has now; what only theirs has is placed. */
function* mergeRow(kind: ListKind, row: Row, list: Path, about: string, scene: Scene): Iterable<Step> {
  const { base, ours, theirs } = row;
  const { sides } = scene;
  const name = rowNamed(kind, row, about);
  const at = ours ? [...list, ours.place] : list;
  if (isTakenOut(row)) {
    yield { change: { change: 'remove', at } };
  } else if (base && ours && !theirs) {
    yield { at, conflict: `${heading(name)}: ${sides.theirs} took it out, and ${sides.ours} changed it.` };
  } else if (base && theirs && !ours && !sameData(base.data, theirs.data)) {
    yield { at, conflict: `${heading(name)}: ${sides.ours} took it out, and ${sides.theirs} changed it.` };
  } else if (ours && theirs && isMap(ours.data) && isMap(theirs.data)) {
    if (base && isMap(base.data)) {
      const three = { base: base.data, ours: ours.data, theirs: theirs.data };
      const conflict = reused(kind, three, name, sides);
      yield* conflict === undefined ? mergePart(kind.part, three, at, name, scene) : [{ at, conflict }];
    } else if (!sameData(ours.data, theirs.data)) {
      yield { at, conflict: twoOfOneName(name, ours.data, theirs.data, sides) };
    }
  } else if (ours && theirs && !sameData(ours.data, theirs.data) && !sameData(base?.data, theirs.data)) {
    // A text on one side, a group of keys on the other.
    const three = { base: base?.data, ours: ours.data, theirs: theirs.data };
    if (!base || !sameData(base.data, ours.data))
      yield { at, conflict: differing(about, name, three, sides) };
    else {
      yield { change: { change: 'remove', at } };
      yield { change: { change: 'insert', at: list, before: ours.place, item: theirs.data } };
    }
  }
}

/** Both changed it, and one gave it such words that it may be something else, under an id that was free again. */
function reused({ words }: ListKind, three: Three<DataMap>, name: string, sides: Sides): string | undefined {
  const { base, ours, theirs } = three;
  const before = words === undefined ? undefined : textAt(base, words);
  if (words === undefined || before === undefined) return undefined;
  if (sameData(base, ours) || sameData(base, theirs) || sameData(ours, theirs)) return undefined;
  const [side, other] = isReworded(before, textAt(ours, words) ?? '')
    ? (['theirs', 'ours'] as const)
    : (['ours', 'theirs'] as const);
  const now = textAt(three[side], words) ?? '';
  if (isReworded(before, now)) return undefined;
  return `${heading(name)}: ${sides[side]} has ${quoted(now)} where ${quoted(before)} was, and ${sides[other]} changed it too. Is it still one thing, or two under one id?`;
}

/** Whether theirs took it out, and ours left it as it was. */
function isTakenOut({ base, ours, theirs }: Row): boolean {
  return base !== undefined && ours !== undefined && !theirs && sameData(base.data, ours.data);
}

function twoOfOneName(name: string, ours: DataMap, theirs: DataMap, sides: Sides): string {
  const key = keysOf(ours, theirs).find((each) => !isEqual(valueAt(ours, each), valueAt(theirs, each)));
  const three = { base: undefined, ours: valueAt(ours, key ?? ''), theirs: valueAt(theirs, key ?? '') };
  return `${differing(name, key ?? '', three, sides)} Both added it.`;
}

/** Whether each side changed keys that belong together, and not the same ones. */
function isWrittenByBoth(kind: PartKind, three: Three<DataMap>): boolean {
  const keys = keysOf(three.base, three.ours, three.theirs).filter((key) => !Object.hasOwn(kind.lists, key));
  const changed = keys.map((key) => {
    const { base, ours, theirs } = valuesAt(three, key);
    return isEqual(ours, theirs) ? [false, false] : [!isEqual(base, ours), !isEqual(base, theirs)];
  });
  const isOn = (side: number) => changed.some((sides) => sides[side]);
  return isOn(0) && isOn(1) && !changed.some(([ours, theirs]) => ours && theirs);
}

function listAt({ lists }: PartKind, key: string): ListKind | undefined {
  return Object.hasOwn(lists, key) ? lists[key] : undefined;
}

function valuesAt(three: Three<DataMap>, key: string): Three<Data | undefined> {
  return {
    base: valueAt(three.base, key),
    ours: valueAt(three.ours, key),
    theirs: valueAt(three.theirs, key),
  };
}

/** As `valuesAt`, below a key of the user's own: there a key with nothing behind it is one too. */
function ownValuesAt(three: Three<DataMap>, key: string): Three<Data | undefined> {
  const valueIn = (map: DataMap) => (Object.hasOwn(map, key) ? map[key] : undefined);
  return { base: valueIn(three.base), ours: valueIn(three.ours), theirs: valueIn(three.theirs) };
}

/** A key of the user's own may say something by being there, with nothing behind it. */
function isEqual(a: Data | undefined, b: Data | undefined): boolean {
  return (a === undefined) === (b === undefined) && sameData(a, b);
}

function isListOrNothing(data: Data | undefined): data is readonly Data[] | undefined {
  return data === undefined || isList(data);
}

function isGroup(data: Data | undefined): data is DataMap {
  return data !== undefined && isMap(data);
}
