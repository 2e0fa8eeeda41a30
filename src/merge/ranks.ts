import type { Data } from '../yaml/data.ts';
import { type Ranks, roundsKind } from './kinds.ts';
import { matchItems } from './match.ts';
import type { Three } from './merged.ts';
import { placeNew } from './place.ts';
import { partsAt } from './written.ts';

/** The rounds of both sides in the order in which the merged plan has them. None where they cannot be matched. */
export function ranksOf(three: Three<Data>): Ranks {
  const match = matchItems(roundsKind, {
    base: partsAt(three.base, 'rounds'),
    ours: partsAt(three.ours, 'rounds'),
    theirs: partsAt(three.theirs, 'rounds'),
  });
  if (!('rows' in match)) return new Map();
  const placed = placeNew(roundsKind, match, new Map());
  const slots = [
    ...match.ours.map(({ title }, place) => ({ title, slot: place + 0.5 })),
    ...placed.map(({ row: { title }, slot }) => ({ title, slot })),
  ];
  return new Map(slots.sort((a, b) => a.slot - b.slot).map(({ title }, rank) => [title, rank]));
}
