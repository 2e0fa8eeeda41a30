import { listedShort } from '../text/sentence.ts';
import type { Path } from '../yaml/data.ts';
import type { ListKind } from './kinds.ts';
import type { Match, Row } from './match.ts';
import type { Sides, Step } from './merged.ts';
import { isReordered, type Placed } from './place.ts';
import { heading, rowNamed, titlesOf } from './words.ts';

/** What two lists that merge item by item may still hide. */
export function* doubtsOf(
  kind: ListKind,
  match: Match,
  placed: readonly Placed[],
  at: Path,
  about: string,
  sides: Sides,
): Iterable<Step> {
  const { ours, theirs } = sides;
  const key = String(at.at(-1));
  const gained = match.ours.filter((row) => !row.base && !row.theirs);
  const lost = match.rows.filter((row) => !row.ours && !row.theirs);
  const areBothAdding = gained.length > 0 && placed.length > 0;
  const unclear = placed.find((each) => each.unclear);

  if (areBothAdding && kind.oneAdds) {
    const conflict = `${heading(about, key)}: ${ours} adds ${titlesOf(gained)} and ${theirs} adds ${titlesOf(placed.map(({ row }) => row))}: ${kind.oneAdds}`;
    yield { at, conflict };
  } else if (unclear) {
    const names = [unclear.unclear!, unclear.row].map((row) => rowNamed(kind, row, about));
    const conflict = `${heading(about, key)}: ${ours} adds ${names[0]} and ${theirs} adds ${names[1]}. Which of them comes first?`;
    yield { at, conflict };
  }
  if (areBothAdding && lost.length > 0) {
    const conflict = `${heading(about, key)}: ${titlesOf(lost)} is gone from both, and each has something new: ${ours} ${titlesOf(gained)}, ${theirs} ${titlesOf(placed.map(({ row }) => row))}. It may be the same under two names.`;
    yield { at, conflict };
  }
  if (isReordered(match)) {
    yield { at, conflict: `${heading(about, key)}: ${theirs} has them in another order than ${ours}.` };
  }
  const shared = roundsOfBoth(kind, gained, placed);
  if (shared.length > 0) {
    const conflict = `${heading(about)}: both ${ours} and ${theirs} add an update in ${listedShort(shared)}.`;
    yield { at, conflict };
  }
}

/** What both add of one title, which are not one item only because their second names differ. */
function roundsOfBoth(
  { named, oneAdds }: ListKind,
  gained: readonly Row[],
  placed: readonly Placed[],
): readonly string[] {
  if (!named?.[1] || oneAdds) return [];
  const titles = new Set(gained.map(({ title }) => title));
  return [...new Set(placed.map(({ row }) => row.title).filter((title) => titles.has(title)))];
}
