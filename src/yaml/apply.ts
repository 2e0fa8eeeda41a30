import type { Change } from './change.ts';
import type { Data, DataMap, Path } from './data.ts';

/** The data of a document with all these changes made at once. */
export function applyChanges(data: Data, changes: readonly Change[]): Data {
  const all = newChanges();
  for (const change of changes) put(change, all);
  return changed(data, all);
}

/** What is to become of one value, and of what is in it. */
interface Changes {
  readonly below: Map<string | number, Changes>;
  readonly set: Map<string, Data>;
  readonly rename: Map<string, string>;
  /** New items by the place they come before; those that come last under `undefined`. */
  readonly insert: Map<number | undefined, Data[]>;
  readonly removed: Set<string | number>;
}

function newChanges(): Changes {
  return {
    below: new Map(),
    set: new Map(),
    rename: new Map(),
    insert: new Map(),
    removed: new Set(),
  };
}

function put(change: Change, all: Changes): void {
  if (change.change === 'remove') {
    belowPath(all, change.at.slice(0, -1)).removed.add(change.at.at(-1)!);
    return;
  }
  const here = belowPath(all, change.at);
  if (change.change === 'set') here.set.set(change.key, change.value);
  if (change.change === 'rename') here.rename.set(change.key, change.to);
  if (change.change === 'insert') addTo(here.insert, change.before, change.item);
}

function addTo<Key>(lists: Map<Key, Data[]>, key: Key, item: Data): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function belowPath(all: Changes, path: Path): Changes {
  let here = all;
  for (const step of path) {
    const next = here.below.get(step) ?? newChanges();
    here.below.set(step, next);
    here = next;
  }
  return here;
}

function changed(data: Data, changes: Changes | undefined): Data {
  if (!changes) return data;
  if (isList(data) || (data === null && changes.insert.size > 0)) return changedList(data ?? [], changes);
  return isMap(data) ? changedMap(data, changes) : data;
}

function changedMap(map: DataMap, { below, set, rename, removed }: Changes): DataMap {
  const made: Record<string, Data> = Object.create(null);
  for (const [key, value] of Object.entries(map)) {
    if (!removed.has(key)) made[rename.get(key) ?? key] = changed(value, below.get(key));
  }
  for (const [key, { insert }] of below) {
    if (!(key in map) && insert.size > 0) made[key] = [...insert.values()].flat();
  }
  for (const [key, value] of set) made[key] = value;
  return made;
}

function changedList(list: readonly Data[], { below, insert, removed }: Changes): readonly Data[] {
  if (list.length === 0) return [...insert.values()].flat();
  const items = list.flatMap((item, place) => [
    ...(insert.get(place) ?? []),
    ...(removed.has(place) ? [] : [changed(item, below.get(place))]),
  ]);
  return [...items, ...(insert.get(undefined) ?? [])];
}

/** Whether two documents say the same. The order of keys says nothing; nor does a list that has nothing in it. */
export function sameData(a: Data | undefined, b: Data | undefined): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (isList(a!) && isList(b!))
    return a.length === b.length && a.every((item, place) => sameData(item, b[place]));
  if (isMap(a!) && isMap(b!)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => key in b && sameData(a[key], b[key]));
  }
  return a === b;
}

function isNothing(data: Data | undefined): boolean {
  return data === undefined || data === null || (isList(data) && data.length === 0);
}

export function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

export function isMap(data: Data): data is DataMap {
  return typeof data === 'object' && data !== null && !isList(data);
}
