import type { Position } from '../position.ts';
import { dueIn } from './due.ts';
import { type Entry, type EntryKind, entryKinds, type Period } from './entry.ts';
import { partnershipsIn } from './partnerships.ts';
import { promisedIn } from './promised.ts';
import { reviewsIn } from './reviews.ts';
import { factDaysIn, meetingsIn } from './rounds.ts';
import { targetsIn } from './targets.ts';

/** Where the entries of each kind come from, in the order of the plan. */
const sources: Readonly<Record<EntryKind, (position: Position, period: Period) => Iterable<Entry>>> = {
  meeting: meetingsIn,
  'as-at': factDaysIn,
  due: dueIn,
  review: reviewsIn,
  partnership: partnershipsIn,
  target: targetsIn,
  promise: promisedIn,
};

/** What falls on the days of a period, as far as it is known in a position. Take no more of it than is wanted: it can be endless. */
export function* diaryOf(
  position: Position,
  period: Period,
  kinds: readonly EntryKind[] = entryKinds,
): Iterable<Entry> {
  for (const kind of entryKinds) if (kinds.includes(kind)) yield* sources[kind](position, period);
}
