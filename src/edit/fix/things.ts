import { isNumberedUnder } from '../../plan/ids.ts';
import { entryOf } from '../../yaml/tree.ts';
import { type Sheet, textIn, type WrittenPart } from './sheet.ts';

/** The recommendations, and then the actions: of two that share an id, an action is the one that needs another. */
export function thingsIn({ parts }: Sheet): readonly WrittenPart[] {
  return ['recommendation', 'action'].flatMap((noun) => parts.filter((part) => part.noun === noun));
}

/** An id with something in it that can be typed. */
export function idOf(thing: WrittenPart): string | undefined {
  const id = textIn(thing, 'id');
  return id !== undefined && /[\p{L}\p{N}]/u.test(id) ? id : undefined;
}

/** Whether an id can be put where none is: a list or keys in its place are for their author. */
export function lacksId({ node }: WrittenPart): boolean {
  const id = entryOf(node, 'id')?.value;
  return !id || id.kind === 'empty' || (id.kind === 'text' && !/[\p{L}\p{N}]/u.test(id.value));
}

/** The last id that is numbered under a parent: 1.4 of 1.1, 1.4 and A under 1. */
export function lastUnder(parent: string, ids: readonly string[]): string | undefined {
  return ids.findLast((id) => isNumberedUnder(id, parent));
}

/** The actions of each recommendation. */
export function actionsByHolder(things: readonly WrittenPart[]): ReadonlyMap<WrittenPart, WrittenPart[]> {
  const byHolder = new Map<WrittenPart, WrittenPart[]>();
  for (const thing of things) {
    if (thing.noun !== 'action') continue;
    const actions = byHolder.get(thing.of!);
    if (actions) actions.push(thing);
    else byHolder.set(thing.of!, [thing]);
  }
  return byHolder;
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
