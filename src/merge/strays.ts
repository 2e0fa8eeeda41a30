import { quoted } from '../text/sentence.ts';
import { sameData } from '../yaml/apply.ts';
import type { DataMap } from '../yaml/data.ts';
import type { Sides, Step, Three } from './merged.ts';
import { heading, thingNamed } from './words.ts';
import { type Thing, thingsOf, wordsOf } from './written.ts';

/**
 * What an earlier merge gave another id: ours has the words under a new one, and something else under the old. Where
 * theirs goes on with the old id, nobody can tell which is meant.
 */
export function* strays({ base, ours, theirs }: Three<DataMap>, sides: Sides): Iterable<Step> {
  const [oursById, theirsById] = [byId(ours), byId(theirs)];
  const oursByWords = new Map([...thingsOf(ours)].map((thing) => [keyOf(thing), thing]));
  for (const thing of thingsOf(base)) {
    const [our, their] = [oursById.get(thing.id), theirsById.get(thing.id)];
    if (!our || !their || sameData(thing.part, their.part) || wordsOf(our) === wordsOf(thing)) continue;
    const now = oursByWords.get(keyOf(thing));
    if (!now || now.id === thing.id) continue;
    const name = heading(thingNamed(thing.noun, thing.id));
    const conflict = `${name}: ${sides.theirs} changed what is ${now.id} in ${sides.ours}, ${quoted(wordsOf(thing))}; ${thing.id} is something else there.`;
    yield { at: [], conflict };
  }
}

function byId(plan: DataMap): ReadonlyMap<string, Thing> {
  return new Map([...thingsOf(plan)].map((thing) => [thing.id, thing]));
}

function keyOf(thing: Thing): string {
  return `${thing.noun} ${wordsOf(thing)}`;
}
