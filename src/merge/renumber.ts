import { idGiver, isNumberedUnder } from '../plan/ids.ts';
import { isList, isMap } from '../yaml/apply.ts';
import type { Data, DataMap } from '../yaml/data.ts';
import { canBeFound, mentionsIn } from './mentions.ts';
import type { Sides, Step, Three } from './merged.ts';
import { heading, thingNamed } from './words.ts';
import { type Thing, thingsOf, valueAt, wordsOf } from './written.ts';

/**
 * Theirs with other ids for what it adds under ids that ours gave to something else. Where another id is not safe, that is a
 * conflict.
 */
export function renumber(
  three: Three<DataMap>,
  sides: Sides,
): { readonly theirs: DataMap; readonly steps: readonly Step[] } {
  const ids = newIds(three);
  const taken = new Set([...thingsOf(three.ours)].map(({ id }) => id));
  const steps = [...ids].map(([{ noun, id }, to]): Step => {
    const name = heading(thingNamed(noun, id));
    const why = taken.has(id) ? `, as ${sides.ours} has another ${id}` : '';
    if (canBeFound(id)) return { note: `${name} of ${sides.theirs} is now ${to}${why}.` };
    const conflict = `${name}: ${sides.ours} and ${sides.theirs} each add one, and nobody can tell which of them a text speaks of.`;
    return { at: [], conflict };
  });
  const nouns = new Map([...ids].map(([{ noun, id }]) => [id, noun]));
  for (const { id, where } of mentionsIn(three.theirs, three.base, new Set(nouns.keys()))) {
    const name = heading(thingNamed(nouns.get(id)!, id));
    const conflict = `${name}: ${sides.ours} and ${sides.theirs} each add one. That of ${sides.theirs} cannot be given another id, because ${sides.theirs} speaks of it, or seems to, in ${where}.`;
    steps.push({ at: [], conflict });
  }
  const byPart = new Map([...ids].map(([{ part }, to]) => [part, to]));
  return { theirs: ids.size > 0 ? withIds(three.theirs, byPart) : three.theirs, steps };
}

/** The things of theirs that need another id, each with one that is free. */
function newIds({ base, ours, theirs }: Three<DataMap>): ReadonlyMap<Thing, string> {
  const old = new Set([...thingsOf(base)].map(({ id }) => id));
  const ourThings = new Map([...thingsOf(ours)].map((thing) => [thing.id, thing]));
  const theirThings = [...thingsOf(theirs)];
  const theirIds = new Set(theirThings.map(({ id }) => id));
  // Taken over one by one, or merged before: ours has it already, under an id of its own.
  const twins = new Map(
    [...ourThings.values()]
      .filter((thing) => !old.has(thing.id) && wordsOf(thing) !== '')
      .map((thing) => [`${thing.noun} ${wordsOf(thing)}`, thing]),
  );
  const giveId = idGiver([...old, ...ourThings.keys(), ...theirThings.map(({ id }) => id)]);
  const ids = new Map<Thing, string>();
  const moved = new Map<string | undefined, string>();
  for (const thing of theirThings) {
    if (old.has(thing.id)) continue;
    const own = ourThings.get(thing.id);
    const parent = thing.under;
    const parentId = moved.get(parent);
    const twin = twins.get(`${thing.noun} ${wordsOf(thing)}`);
    if (twin && twin.id !== thing.id && (!own || !isOneThing(own, thing)) && !theirIds.has(twin.id)) {
      ids.set(thing, twin.id);
      if (thing.noun === 'recommendation') moved.set(thing.id, twin.id);
    } else if (parentId !== undefined && isNumberedUnder(thing.id, parent!)) {
      ids.set(thing, giveId(parentId + thing.id.slice(parent!.length)));
    } else if (own && !isOneThing(own, thing)) {
      const id = giveId(thing.id);
      ids.set(thing, id);
      if (thing.noun === 'recommendation') moved.set(thing.id, id);
    }
  }
  return ids;
}

/**
 * Whether two things of one id are one thing, which both sides took from somewhere: it has the same words. Where the rest
 * of it differs it is still no second thing, and merging tells.
 */
function isOneThing(ours: Thing, theirs: Thing): boolean {
  return ours.noun === theirs.noun && wordsOf(ours) === wordsOf(theirs);
}

function withIds(plan: DataMap, ids: ReadonlyMap<DataMap, string>): DataMap {
  const withId = (part: Data): Data => {
    if (!isMap(part)) return part;
    const id = ids.get(part);
    return withList(id === undefined ? part : withKey(part, 'id', id), 'actions', withId);
  };
  return withList(plan, 'recommendations', withId);
}

function withList(part: DataMap, key: string, change: (item: Data) => Data): DataMap {
  const list = valueAt(part, key);
  return list !== undefined && isList(list) ? withKey(part, key, list.map(change)) : part;
}

function withKey(part: DataMap, key: string, value: Data): DataMap {
  return Object.assign(Object.create(null), part, { [key]: value });
}
