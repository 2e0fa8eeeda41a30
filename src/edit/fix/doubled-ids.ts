import { idGiver, isNumberedUnder } from '../../plan/ids.ts';
import { quoted } from '../../text/sentence.ts';
import { comparable } from '../../text/words.ts';
import type { Fix } from './mend.ts';
import { textIn, type WrittenPart } from './sheet.ts';
import { actionsByHolder, idOf, inOrder, lastUnder, thingsIn } from './things.ts';

/**
 * Of two things that have one id, as a merge leaves them, the second gets one that is free; actions that are numbered under
 * it, as 18.1 is under 18, go along. What stands there twice in the same words may be one thing: that is for its author.
 */
export const doubledIds: Fix = (sheet) => {
  const things = thingsIn(sheet);
  const giveId = idGiver(things.flatMap((thing) => idOf(thing) ?? []));
  const likeIds = likeIn(things);
  const first = new Map<string, WrittenPart>();
  const moved = new Map<WrittenPart, string>();
  for (const thing of things) {
    const id = idOf(thing);
    if (id === undefined) continue;
    const holder = thing.of && moved.get(thing.of);
    const before = holder && idOf(thing.of);
    const earlier = first.get(id);
    if (before && isNumberedUnder(id, before)) moved.set(thing, giveId(holder + id.slice(before.length)));
    else if (!earlier) first.set(id, thing);
    else if (!isOneThing(earlier, thing)) moved.set(thing, giveId(likeIds(thing, earlier)));
  }
  return inOrder(sheet, moved).map(([thing, to]) => ({
    change: { change: 'set', at: thing.path, key: 'id', value: to },
    told: { id: idOf(thing)!, says: says(thing, to, moved) },
  }));
};

/** Actions are numbered under their recommendation where one of them is, or where it is the recommendation's id they have. */
function likeIn(things: readonly WrittenPart[]): (thing: WrittenPart, earlier: WrittenPart) => string {
  const numbered = new Map(
    [...actionsByHolder(things)].map(([holder, actions]) => {
      const ids = actions.flatMap((action) => idOf(action) ?? []);
      return [holder, lastUnder(idOf(holder) ?? '', ids)] as const;
    }),
  );
  return (thing, earlier) => {
    const id = idOf(thing)!;
    const holder = thing.noun === 'action' ? idOf(thing.of!) : undefined;
    if (holder === undefined) return id;
    return numbered.get(thing.of!) ?? (earlier.noun === 'recommendation' ? `${holder}.1` : id);
  };
}

function isOneThing(one: WrittenPart, other: WrittenPart): boolean {
  return one.noun === other.noun && wordsOf(one) === wordsOf(other);
}

function wordsOf(thing: WrittenPart): string {
  return comparable(textIn(thing, thing.noun) ?? '');
}

function says(thing: WrittenPart, to: string, moved: ReadonlyMap<WrittenPart, string>): string {
  const words = textIn(thing, thing.noun);
  const named = words === undefined ? `the ${thing.noun} without words` : quoted(words);
  const holder = thing.of && moved.get(thing.of);
  return holder === undefined
    ? `is the id of two things: the second, ${named}, becomes ${to}.`
    : `goes with it: ${named} becomes ${to}, under ${holder}.`;
}
