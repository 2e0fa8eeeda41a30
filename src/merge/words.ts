import { counted, cutTo, listedShort, quoted } from '../text/sentence.ts';
import { visible } from '../text/visible.ts';
import { isList } from '../yaml/apply.ts';
import type { Data } from '../yaml/data.ts';
import type { ListKind } from './kinds.ts';
import type { Row, Unmatched } from './match.ts';
import type { Sides, Three } from './merged.ts';

/** A thing as a sentence names it: `action 1.2`. */
export function thingNamed(noun: string, name: string): string {
  return `${noun} ${cutTo(40, visible(name).trim()) || 'without a name'}`;
}

/** `Action 1.2, owner`: what a message speaks of comes first in it. */
export function heading(about: string, key?: string): string {
  const text = key === undefined ? about : `${about}, ${cutTo(40, visible(key))}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An item as a sentence names it: `action 1.2`, but `action 1.2, update 2023-03`. */
export function rowNamed(kind: ListKind, row: Row, about: string): string {
  const name = thingNamed(kind.noun, row.title);
  return kind.isWithin ? `${about}, ${name}` : name;
}

export function titlesOf(rows: readonly Row[]): string {
  return listedShort(
    rows.map(({ title }) => quoted(title, 30)),
    3,
  );
}

/** Items that have no name, or one name for two of them. */
export function unmatched(
  { noun, named }: ListKind,
  { version, twice }: Unmatched,
  about: string,
  key: string,
  sides: Sides,
): string {
  const whose = version === 'base' ? 'what both began with' : sides[version];
  const trouble =
    twice === undefined
      ? `something without ${named ? `“${named[0]}”` : 'text'}`
      : `more than one ${noun} ${quoted(twice, 40)}`;
  return `${heading(about, key)}: ${whose} has ${trouble}, so nobody can tell which belong together.`;
}

/** Two sides changed the same key. */
export function differing(about: string, key: string, three: Three<Data | undefined>, sides: Sides): string {
  const [ours, theirs, base] = [three.ours, three.theirs, three.base].map(said);
  const before = three.base === undefined ? '' : ` Before, it was ${base}.`;
  return `${heading(about, key)}: ${sides.ours} has ${ours}, ${sides.theirs} has ${theirs}.${before}`;
}

function said(value: Data | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  return isList(value) ? `a list of ${counted(value.length, 'item')}` : 'a group of keys';
}
