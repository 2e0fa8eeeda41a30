import { idGiver } from '../../plan/ids.ts';
import { quoted } from '../../text/sentence.ts';
import type { Fix, Mend } from './mend.ts';
import { type Sheet, textIn, type WrittenPart } from './sheet.ts';
import { actionsByHolder, idOf, lacksId, lastUnder, thingsIn } from './things.ts';

/** Recommendations and actions without an id get the next that is free, like those beside them. */
export const missingIds: Fix = (sheet) => {
  const things = thingsIn(sheet);
  const giveId = idGiver(things.flatMap((thing) => idOf(thing) ?? []));
  const given = new Map<WrittenPart, string>();
  const recommendations = things.filter(({ noun }) => noun === 'recommendation');
  let like = recommendations.map(idOf).find((id) => id !== undefined) ?? '1';
  for (const recommendation of recommendations) {
    if (lacksId(recommendation)) given.set(recommendation, giveId(like));
    like = idOf(recommendation) ?? given.get(recommendation) ?? like;
  }
  for (const [holder, actions] of actionsByHolder(things)) {
    const wish = wishFor(actions, idOf(holder) ?? given.get(holder));
    if (wish === undefined) continue;
    for (const action of actions) if (lacksId(action)) given.set(action, giveId(wish));
  }
  return inOrder(sheet, given).map(([thing, id]): Mend => {
    const words = textIn(thing, thing.noun);
    const named = words === undefined ? '' : ` ${quoted(words)}`;
    return {
      change: { change: 'set', at: thing.path, key: 'id', value: id },
      told: { id, says: `is the new id of the ${thing.noun}${named}, which had none.` },
    };
  });
};

/** The id that a new action is to be like; none where its recommendation has none. */
function wishFor(actions: readonly WrittenPart[], holder: string | undefined): string | undefined {
  const ids = actions.flatMap((action) => idOf(action) ?? []);
  return (holder && lastUnder(holder, ids)) ?? ids.at(-1) ?? (holder && `${holder}.1`);
}

/** New ids in the order of the file. */
export function inOrder(
  { parts }: Sheet,
  ids: ReadonlyMap<WrittenPart, string>,
): readonly (readonly [WrittenPart, string])[] {
  return parts.flatMap((part) => {
    const id = ids.get(part);
    return id === undefined ? [] : [[part, id] as const];
  });
}
