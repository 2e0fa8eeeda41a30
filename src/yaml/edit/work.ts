import type { Change } from '../change.ts';
import type { Data, Path } from '../data.ts';
import { type Scene, spotAt } from './scene.ts';

type Insert = Change & { readonly change: 'insert' };

/** A change to the text: items that come to one place come at once. */
export type Work =
  | Exclude<Change, Insert>
  | {
      readonly change: 'insert';
      readonly at: Path;
      readonly before?: number | undefined;
      readonly items: readonly Data[];
    };

/**
 * Changes as they are to be made, in the order in which those that come to one place of the text stand there: what is
 * deeper in the document first, then keys in their order. A list that is not there, or is empty, is set as a whole.
 */
export function workFor(scene: Scene, changes: readonly Change[]): readonly Work[] {
  return together(scene, changes)
    .map((work) => ({ work, rank: rankOf(scene, work) }))
    .sort((a, b) => b.work.at.length - a.work.at.length || a.rank - b.rank)
    .map(({ work }) => work);
}

function together(scene: Scene, changes: readonly Change[]): readonly Work[] {
  const all: Work[] = [];
  const itemsAt = new Map<string, Data[]>();
  for (const change of changes) {
    if (change.change !== 'insert') {
      all.push(change);
      continue;
    }
    const { at, before, item } = change;
    const begins = isBegun(scene, at);
    const place = JSON.stringify(begins ? at : [at, before ?? 'last']);
    const known = itemsAt.get(place);
    if (known) {
      known.push(item);
      continue;
    }
    const items = [item];
    itemsAt.set(place, items);
    all.push(
      begins
        ? { change: 'set', at: at.slice(0, -1), key: String(at.at(-1)), value: items }
        : { change: 'insert', at, before, items },
    );
  }
  return all;
}

/** Whether a list has to be begun. */
function isBegun(scene: Scene, at: Path): boolean {
  const list = spotAt(scene, at)?.node;
  return !list || list.kind === 'empty' || (list.kind === 'list' && list.items.length === 0);
}

/** The place of a key among those that its map may have; the last where it is none of them. */
function rankOf({ keysAt }: Scene, work: Work): number {
  const order = work.change === 'set' ? keysAt(work.at) : [];
  const rank = work.change === 'set' ? order.indexOf(work.key) : -1;
  return rank === -1 ? Number.MAX_SAFE_INTEGER : rank;
}
