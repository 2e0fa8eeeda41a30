import { comparable } from '../text/words.ts';
import { isList, isMap } from '../yaml/apply.ts';
import type { Data, DataMap } from '../yaml/data.ts';

/** Looks into data that may be of any shape. */

/** The value of a key; undefined where it is not written. What is plainly nothing (a key alone, an empty list) is not. */
export function valueAt(data: Data | undefined, key: string): Data | undefined {
  if (data === undefined || !isMap(data) || !Object.hasOwn(data, key)) return undefined;
  const value = data[key]!;
  if (isOwn(key)) return value;
  return value === null || (isList(value) && value.length === 0) ? undefined : value;
}

/** Every key that one of them has. */
export function keysOf(...maps: readonly DataMap[]): readonly string[] {
  return [...new Set(maps.flatMap((map) => Object.keys(map)))];
}

/** Whether a key is the user's own, of which rag knows nothing. */
export function isOwn(key: string): boolean {
  return key.startsWith('x-');
}

export function textAt(data: Data | undefined, key: string): string | undefined {
  const value = valueAt(data, key);
  return typeof value === 'string' ? value : undefined;
}

/** The items of a list that are groups of keys. */
export function partsAt(data: Data | undefined, key: string): readonly DataMap[] {
  const value = valueAt(data, key);
  return value !== undefined && isList(value) ? value.filter(isMap) : [];
}

/** A recommendation or an action, and where it stands. */
export interface Thing {
  readonly noun: 'recommendation' | 'action';
  readonly id: string;
  readonly part: DataMap;
  /** The id of an action's recommendation. */
  readonly under?: string;
}

/** Each recommendation that has an id, followed by its actions. */
export function* thingsOf(plan: Data): Iterable<Thing> {
  for (const part of partsAt(plan, 'recommendations')) {
    const under = textAt(part, 'id');
    if (under !== undefined) yield { noun: 'recommendation', id: under, part };
    for (const action of partsAt(part, 'actions')) {
      const id = textAt(action, 'id');
      if (id !== undefined) yield { noun: 'action', id, part: action, under };
    }
  }
}

/** The words that say what a thing is, whatever its spaces and capitals. */
export function wordsOf({ part, noun }: Thing): string {
  return comparable(textAt(part, noun) ?? '');
}
