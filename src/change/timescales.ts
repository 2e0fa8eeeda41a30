import type { Revision } from '../plan/plan.ts';
import { groupBy } from '../text/group.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { folded } from './change.ts';

/**
 * Whether a timescale means another day than it did, by its own words or by what they are counted from. Another spelling of
 * the same day is no move; neither is a day where there was none, nor what the rules ask for: a phrase that can be read, or
 * one date where there stood two. What recurs comes round by itself.
 */
export function isMoved(was: Timescale, is: Timescale | undefined): boolean {
  if (was.due === undefined || was.due === is?.due) return false;
  if (!isReworded(was, is)) return was.kind !== 'recurring';
  const isUndoubled = was.earlier !== undefined && is?.due !== undefined && is.due < was.due;
  return !isUndoubled;
}

/** Whether it stands there in other words, or not any more. */
export function isReworded(was: Timescale, is: Timescale | undefined): boolean {
  return folded(was.text) !== folded(is?.text);
}

/** The revisions that are gone, each with the one that has taken its place. */
export function timescalesGone(
  befores: readonly Revision[],
  nows: readonly Revision[],
): readonly (readonly [gone: Revision, instead: Revision | undefined])[] {
  const [gone, fresh] = meanings.reduce(
    ([lost, left], meaning) => [without(lost, left, meaning), without(left, lost, meaning)] as const,
    [befores, nows],
  );
  return gone.flatMap((each, at) => {
    const instead = fresh[at];
    const isDated = instead && each.timescale.due === undefined;
    return isDated ? [] : [[each, instead] as const];
  });
}

/** How two revisions may be the same: by their words, whatever these mean today; else by the day that they mean. */
const meanings: readonly ((revision: Revision) => string)[] = [
  ({ timescale }) => folded(timescale.text),
  ({ timescale }) => timescale.due ?? folded(timescale.text),
];

/** The revisions that are not among the others, each as often as it is not. */
function without(
  revisions: readonly Revision[],
  others: readonly Revision[],
  meaning: (revision: Revision) => string,
): readonly Revision[] {
  const left = groupBy(others, meaning);
  return revisions.filter((revision) => left.get(meaning(revision))?.pop() === undefined);
}
