import { idGiver } from '../../plan/ids.ts';
import { quoted } from '../../text/sentence.ts';
import type { Fix, Mend } from './mend.ts';
import { textIn, type WrittenPart } from './sheet.ts';
import { actionsByHolder, idOf, inOrder, lacksId, lastUnder, thingsIn } from './things.ts';

/** Recommendations and actions without an id get the next that is free, like those beside them. */
export const missingIds: Fix = (sheet) => {
  const things = thingsIn(sheet);
  const giveId = idGiver(things.flatMap((thing) => idOf(thing) ?? []));
  const given = new Map<WrittenPart, string>();
  const actionsOf = actionsByHolder(things);
  const recommendations = things.filter(({ noun }) => noun === 'recommendation');
  let like = recommendations.map(idOf).find((id) => id !== undefined) ?? '1';
  for (const recommendation of recommendations) {
    const numbered = numberOf(actionsOf.get(recommendation) ?? []);
    if (lacksId(recommendation)) given.set(recommendation, giveId(numbered ?? like));
    like = idOf(recommendation) ?? given.get(recommendation) ?? like;
  }
  for (const [holder, actions] of actionsOf) {
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

/** The id under which all these actions are numbered: 4 of 4.1 and 4.2. */
function numberOf(actions: readonly WrittenPart[]): string | undefined {
  const parents = new Set(
    actions.flatMap((action) => {
      const id = idOf(action);
      return id === undefined ? [] : [id.slice(0, Math.max(id.lastIndexOf('.'), id.lastIndexOf('-'), 0))];
    }),
  );
  const [parent] = parents;
  return parents.size === 1 && parent !== '' ? parent : undefined;
}

/** The id that a new action is to be like; none where its recommendation has none. */
function wishFor(actions: readonly WrittenPart[], holder: string | undefined): string | undefined {
  const ids = actions.flatMap((action) => idOf(action) ?? []);
  return (holder && lastUnder(holder, ids)) ?? ids.at(-1) ?? (holder && `${holder}.1`);
}
