import { groupBy } from '../text/group.ts';

/** What something was and what it is; on one side only, it was removed or added. */
export interface ChangedPair<Thing> {
  readonly before?: Thing;
  readonly now?: Thing;
}

/** Things that are compared with one another: those that are the same are left out first, and the others are taken in their order. */
export function pairChanged<Thing>(
  befores: readonly Thing[],
  nows: readonly Thing[],
  facts: (thing: Thing) => unknown,
): readonly ChangedPair<Thing>[] {
  const key = (thing: Thing) => JSON.stringify(facts(thing));
  const changed = without(befores, nows, key);
  const changedNow = without(nows, befores, key);
  const length = Math.max(changed.length, changedNow.length);
  return Array.from({ length }, (_, at) => ({ before: changed[at], now: changedNow[at] }));
}

/** The things that are not among the others, each as often as it is not. */
function without<Thing>(
  things: readonly Thing[],
  others: readonly Thing[],
  key: (thing: Thing) => string,
): readonly Thing[] {
  const left = groupBy(others, key);
  return things.filter((thing) => left.get(key(thing))?.pop() === undefined);
}
