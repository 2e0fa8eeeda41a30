import type { ListKind, Ranks } from './kinds.ts';
import type { Match, Row } from './match.ts';

/** An item that only theirs has, and the place in ours before which it comes; the length of ours: last. */
export interface Placed {
  readonly row: Row;
  readonly slot: number;
  /** The new item of ours beside which nobody can say where it belongs. */
  readonly unclear?: Row;
}

/**
 * Where the new items of theirs go: behind what they stand behind in theirs, and behind what ours has put there too
 * where that goes before them. They never stand before one that is taken out.
 */
export function placeNew(kind: ListKind, { ours, theirs }: Match, ranks: Ranks): readonly Placed[] {
  const placed: Placed[] = [];
  let slot = 0;
  for (const row of theirs) {
    if (row.ours) slot = row.ours.place + 1;
    if (row.ours || row.base) continue;
    let unclear: Row | undefined;
    for (; slot < ours.length && !ours[slot]!.theirs; slot++) {
      const beside = ours[slot]!;
      if (beside.base) continue;
      const goesBefore = kind.goesBefore(beside.ours!.data, row.theirs!.data, ranks);
      if (goesBefore === undefined) unclear ??= beside;
      if (goesBefore === false) break;
    }
    placed.push({ row, slot, unclear });
  }
  return placed;
}

/** Whether theirs has what all three have in an order that is neither that of before nor that of ours. */
export function isReordered({ theirs }: Match): boolean {
  const shared = theirs.filter((row) => row.base && row.ours);
  const isInOrderOf = (version: 'base' | 'ours') =>
    shared.every((row, at) => at === 0 || shared[at - 1]![version]!.place < row[version]!.place);
  return !isInOrderOf('base') && !isInOrderOf('ours');
}
