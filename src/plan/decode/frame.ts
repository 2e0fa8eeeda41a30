import type { Calendar } from '../../calendar/calendar.ts';
import { entryOf, type MapNode } from '../../yaml/tree.ts';
import type { Part } from '../part.ts';
import type { PhraseReader } from '../phrases.ts';
import { findLevel, type RatingScheme, type WrittenRating } from '../ratings.ts';
import type { Round } from '../round.ts';
import { readReportedDay, type WrittenDay } from '../typed-day.ts';

/** What the parts of one plan are read with. */
export interface Frame {
  readonly calendar: Calendar;
  /** By id; where an id is used twice, the first. */
  readonly rounds: ReadonlyMap<string, Round>;
  readonly scheme: RatingScheme;
  readonly readPhrase: PhraseReader;
}

/** A list's items, each with the node it was written in. */
export function eachItem<Written, Decoded>(
  list: readonly Written[] | undefined,
  holder: MapNode,
  key: string,
  decodeItem: (item: Written, node: MapNode, order: number) => Decoded,
): readonly Decoded[] {
  if (!list?.length) return [];
  const value = entryOf(holder, key)?.value;
  if (value?.kind !== 'list') return [];
  return list.map((item, order) => decodeItem(item, value.items[order] as MapNode, order));
}

/** The keys of a group, and the part of the plan that they are. */
export function readGroup<Written, Decoded>(
  written: Written | undefined,
  holder: MapNode,
  key: string,
  decode: (written: Written, part: Part) => Decoded,
): Decoded | undefined {
  const node = entryOf(holder, key)?.value;
  return written === undefined || node?.kind !== 'map' ? undefined : decode(written, { node });
}

export function readOptional<Value>(
  text: string | undefined,
  read: (text: string) => Value,
): Value | undefined {
  return text === undefined ? undefined : read(text);
}

export function readRating(text: string | undefined, { scheme }: Frame): WrittenRating | undefined {
  return readOptional(text, () => ({ text: text!, level: findLevel(scheme, text!) }));
}

export function readReported(
  text: string | undefined,
  { calendar }: Pick<Frame, 'calendar'>,
): WrittenDay | undefined {
  return readOptional(text, () => readReportedDay(text!, calendar));
}
