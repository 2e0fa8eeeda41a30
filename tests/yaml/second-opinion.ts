import { type ParseOptions, parse, type SchemaOptions } from 'yaml';
import type { Change } from '../../src/yaml/change.ts';
import type { Path } from '../../src/yaml/data.ts';

/** What a text says and what an edit makes of it, by other means than those of rag. */
export type Plain = string | null | Plain[] | { [key: string]: Plain };

const asText: ParseOptions & SchemaOptions = {
  schema: 'failsafe',
  customTags: ['null'],
  resolveKnownTags: false,
};

/** The data of a text, as the yaml package reads it once its last line has an ending and a CR alone is one. */
export function dataByPackage(text: string): Plain {
  const ended = /[\r\n]$/.test(text) ? text : `${text}\n`;
  return withoutEmpties(parse(ended.replace(/\r(?!\n)/g, '\n'), asText));
}

/** Data with one change made, which is made in a copy. */
export function withChange(before: Plain, change: Change): Plain {
  const data = structuredClone(before);
  const holder = (at: Path) => valueAt(data, at) as Record<string | number, Plain>;
  const key = change.at.at(-1)!;
  const parent = change.at.slice(0, -1);
  switch (change.change) {
    case 'set':
      holder(change.at)[change.key] = change.value as Plain;
      break;
    case 'insert': {
      const list = (holder(parent)[key] ?? []) as Plain[];
      holder(parent)[key] = list.toSpliced(change.before ?? list.length, 0, change.item as Plain);
      break;
    }
    case 'rename': {
      const map = holder(change.at);
      map[change.to] = map[change.key]!;
      delete map[change.key];
      break;
    }
    case 'remove':
      if (typeof key === 'number') (holder(parent) as unknown as Plain[]).splice(key, 1);
      else delete holder(parent)[key];
  }
  return withoutEmpties(data);
}

export function valueAt(data: Plain, path: Path): Plain {
  return path.reduce((here, step) => (here as Record<string | number, Plain>)[step]!, data);
}

export function hasKey(data: Plain, at: Path, key: string | number): boolean {
  return Object.hasOwn(valueAt(data, at) as object, key);
}

/** A list that has nothing in it says as much as none. */
function withoutEmpties(data: Plain): Plain {
  if (Array.isArray(data)) return data.length === 0 ? null : data.map(withoutEmpties);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutEmpties(value)]));
}
