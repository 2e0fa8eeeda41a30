import { isMap } from '../yaml/apply.ts';
import type { Data } from '../yaml/data.ts';
import type { ListKind } from './kinds.ts';
import type { Three } from './merged.ts';
import { textAt } from './written.ts';

/** One thing of a list, where each of the three has it. */
export interface Row extends Partial<Three<Item>> {
  /** As a message names it; two rows may be called the same. */
  readonly title: string;
}

interface Item {
  readonly data: Data;
  readonly place: number;
}

/** The items of three lists, matched by their names. */
export interface Match {
  readonly rows: readonly Row[];
  /** The rows that this side has, in its order. */
  readonly ours: readonly Row[];
  readonly theirs: readonly Row[];
}

/** Why items cannot be matched. */
export interface Unmatched {
  readonly version: keyof Three<unknown>;
  /** What is used twice; undefined: one has no name. */
  readonly twice?: string;
}

const versions = ['base', 'ours', 'theirs'] as const;

export function matchItems(kind: ListKind, lists: Three<readonly Data[]>): Match | Unmatched {
  const crowded = namesUsedTwice(kind, lists);
  const rows = new Map<string, { -readonly [Key in keyof Row]: Row[Key] }>();
  for (const version of versions) {
    for (const [place, data] of lists[version].entries()) {
      const name = nameOf(kind, data, crowded);
      const title = titleOf(kind, data);
      if (name === undefined || title === undefined) return { version };
      const row = rows.get(name) ?? { title };
      if (row[version]) return { version, twice: title };
      row[version] = { data, place };
      rows.set(name, row);
    }
  }
  const all = [...rows.values()];
  const inOrder = (side: 'ours' | 'theirs') =>
    all.filter((row) => row[side]).sort((a, b) => a[side]!.place - b[side]!.place);
  return { rows: all, ours: inOrder('ours'), theirs: inOrder('theirs') };
}

function titleOf({ named }: ListKind, item: Data): string | undefined {
  const title = named && isMap(item) ? textAt(item, named[0]) : item;
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}

function nameOf(kind: ListKind, item: Data, crowded: ReadonlySet<string>): string | undefined {
  const title = titleOf(kind, item);
  const other = kind.named?.[1];
  if (title === undefined || other === undefined || !isMap(item)) return title;
  return crowded.has(title) ? JSON.stringify([title, textAt(item, other) ?? '']) : title;
}

/** Of one day each, a thing may have two updates in one round; and it may be given one timescale again. */
function namesUsedTwice(kind: ListKind, lists: Three<readonly Data[]>): ReadonlySet<string> {
  const twice = new Set<string>();
  if (!kind.named?.[1]) return twice;
  for (const version of versions) {
    const once = new Set<string>();
    for (const item of lists[version]) {
      const title = titleOf(kind, item) ?? '';
      (once.has(title) ? twice : once).add(title);
    }
  }
  return twice;
}
