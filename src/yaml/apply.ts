import type { Change } from './change.ts';
import type { Data, DataMap, Path } from './data.ts';

/** The data of a document with all these changes made at once. */
export function applyChanges(data: Data, changes: readonly Change[]): Data {
  return rebuild(data, [], changes);
}

function rebuild(data: Data, path: Path, changes: readonly Change[]): Data {
  if (isList(data)) return rebuildList(data, path, changes);
  if (isMap(data)) return rebuildMap(data, path, changes);
  return data;
}

function rebuildMap(map: DataMap, path: Path, all: readonly Change[]): Data {
  const changes = all.filter(({ at }) => isBelow(at, path));
  if (changes.length === 0) return map;
  const made: Record<string, Data> = Object.create(null);
  for (const [key, value] of Object.entries(map)) {
    const here = [...path, key];
    if (changes.some((each) => each.change === 'remove' && isSame(each.at, here))) continue;
    const renamed = changes.find(
      (each) => each.change === 'rename' && each.key === key && isSame(each.at, path),
    );
    const name = renamed?.change === 'rename' ? renamed.to : key;
    made[name] = rebuild(value, here, changes);
  }
  for (const each of changes) {
    if (each.change === 'set' && isSame(each.at, path)) made[each.key] = each.value;
    if (each.change !== 'insert' || each.at.length !== path.length + 1) continue;
    const key = String(each.at.at(-1));
    const list = made[key];
    // A list that was there has its items by now: see rebuildList.
    if (!isList(map[key] ?? null) || (map[key] as readonly Data[]).length === 0)
      made[key] = [...(isList(list ?? null) ? (list as readonly Data[]) : []), each.item];
  }
  return made;
}

function rebuildList(list: readonly Data[], path: Path, all: readonly Change[]): readonly Data[] {
  const changes = all.filter(({ at }) => isBelow(at, path));
  if (changes.length === 0 || list.length === 0) return list;
  const insertedAt = (place: number | undefined) =>
    changes.flatMap((each) =>
      each.change === 'insert' && isSame(each.at, path) && each.before === place ? [each.item] : [],
    );
  const items = list.flatMap((item, place) => {
    const here = [...path, place];
    const isGone = changes.some((each) => each.change === 'remove' && isSame(each.at, here));
    return [...insertedAt(place), ...(isGone ? [] : [rebuild(item, here, changes)])];
  });
  return [...items, ...insertedAt(undefined)];
}

/**
 * Whether two documents say the same. The order of keys says nothing; nor does a list that has nothing in it. `sameText`
 * may see more texts as the same than those that are.
 */
export function sameData(
  a: Data | undefined,
  b: Data | undefined,
  sameText = (one: string, other: string) => one === other,
): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (isList(a!) && isList(b!))
    return a.length === b.length && a.every((item, place) => sameData(item, b[place], sameText));
  if (isMap(a!) && isMap(b!)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => key in a === key in b && sameData(a[key], b[key], sameText));
  }
  return typeof a === 'string' && typeof b === 'string' ? sameText(a, b) : a === b;
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

function isBelow(path: Path, above: Path): boolean {
  return path.length >= above.length && above.every((step, depth) => path[depth] === step);
}

function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && isBelow(a, b);
}
