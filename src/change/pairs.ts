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
  return pairByKeys(befores, nows, [key, inOrder]).filter(
    ({ before, now }) => !before || !now || key(before) !== key(now),
  );
}

/** The last key of those whose place in the list is enough to know them by. */
export const inOrder = () => '';

/** All things: those of the same key are the same, by the first key that says so; of several of one key, in their order. */
export function pairByKeys<Thing>(
  befores: readonly Thing[],
  nows: readonly Thing[],
  keys: readonly ((thing: Thing) => string)[],
): readonly ChangedPair<Thing>[] {
  const found = new Map<Thing, Thing>();
  const taken = new Set<Thing>();
  for (const key of keys) {
    const lastFirst = nows.filter((now) => !taken.has(now)).reverse();
    const free = groupBy(lastFirst, key);
    for (const before of befores) {
      const now = found.has(before) ? undefined : free.get(key(before))?.pop();
      if (now === undefined) continue;
      found.set(before, now);
      taken.add(now);
    }
  }
  const added = nows.filter((now) => !taken.has(now)).map((now) => ({ now }));
  return [...befores.map((before) => ({ before, now: found.get(before) })), ...added];
}
