import type { Position } from '../assess/position.ts';
import { daysBetween } from '../calendar/day.ts';
import type { Plan } from '../plan/plan.ts';
import { improvement } from '../plan/ratings.ts';
import { refOf } from '../plan/select.ts';
import type { Change, Difference, Direction, Tally } from './change.ts';
import { type Pair, pair, type Tracked, trackedIn } from './tracked.ts';

/** How a plan moved between two positions of it: two rounds, two days or two revisions alike. */
export function compare(before: Position | undefined, after: Position | undefined): Difference {
  const plan = (after ?? before)!.plan;
  const pairs = pair(before ? trackedIn(before) : [], after ? trackedIn(after) : []);
  const changes = pairs.flatMap((each) => changesOf(plan, each));
  return { changes: [...planChanges(before?.plan, after?.plan), ...changes], tally: tally(pairs, changes) };
}

/** What is said of one change; the rest follows from whose it is. */
type Telling = Pick<Change, 'kind'> & Partial<Pick<Change, 'from' | 'to' | 'direction' | 'days'>>;

/** Each tells of one way in which a thing that was there before may have changed. */
const tellers: readonly ((before: Tracked, after: Tracked) => Telling | undefined)[] = [
  function rating({ rating: from }, { rating: to }) {
    if (from?.level.word === to?.level.word) return undefined;
    const direction = from && to ? towards(improvement(from, to)) : 'same';
    return { kind: 'rating', from: from?.level.word, to: to?.level.word, direction };
  },
  function completed(before, after) {
    if (before.ended !== undefined || after.ended === undefined) return undefined;
    return { kind: 'completed', to: after.ended, direction: 'better' };
  },
  function reopened(before, after) {
    if (before.ended === undefined || after.ended !== undefined) return undefined;
    return { kind: 'reopened', from: before.ended, direction: 'worse' };
  },
  function timescale({ timescale: from, due: dueBefore }, { timescale: to, due }) {
    if (from === to && dueBefore === due) return undefined;
    const days = dueBefore && due ? daysBetween(dueBefore, due) : undefined;
    return { kind: 'timescale', from, to, days, direction: towards(-(days ?? 0)) };
  },
  function wording({ text: from }, { text: to }) {
    return from === to ? undefined : { kind: 'wording', from, to };
  },
  function owner({ owner: from }, { owner: to }) {
    return from === to ? undefined : { kind: 'wording', from: ownedBy(from), to: ownedBy(to) };
  },
  function narrative({ narrative: from }, { narrative: to }) {
    return from === to ? undefined : { kind: 'narrative', from, to };
  },
  function notUpdated(_, after) {
    return after.notUpdated ? { kind: 'not-updated' } : undefined;
  },
];

function changesOf(plan: Plan, { before, after }: Pair): readonly Change[] {
  const { id, text } = (after ?? before)!;
  const told = (telling: Telling): Change => ({
    plan,
    ref: refOf(plan, id),
    id,
    subject: text,
    direction: 'same',
    ...telling,
  });
  if (!before) return [told({ kind: 'added', to: text })];
  if (!after) return [told({ kind: 'removed', from: text })];
  return tellers.flatMap((tell) => tell(before, after) ?? []).map(told);
}

/** The plan itself: new, gone, or under another title. */
function planChanges(before: Plan | undefined, after: Plan | undefined): readonly Change[] {
  const plan = (after ?? before)!;
  if (before?.title === after?.title) return [];
  const kind = !before ? 'added' : !after ? 'removed' : 'wording';
  const of = { plan, ref: refOf(plan), id: plan.id, subject: plan.title };
  return [{ ...of, kind, from: before?.title, to: after?.title, direction: 'same' }];
}

function tally(pairs: readonly Pair[], changes: readonly Change[]): Tally {
  const counted = pairs.filter((each) => each.before && each.after && isRated(each));
  const moves = changes.filter(({ kind }) => kind === 'rating');
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    improved: moves.filter(({ direction }) => direction === 'better').length,
    worsened: moves.filter(({ direction }) => direction === 'worse').length,
    unchanged: counted.length - moves.length,
    firstRated: moves.filter(({ from }) => from === undefined).length,
    added: count('added'),
    removed: count('removed'),
  };
}

/** Recommendations carry ratings, rated or not; an action counts where it has one of its own. */
function isRated({ before, after }: Pair): boolean {
  return after?.kind === 'recommendation' || before?.rating !== undefined || after?.rating !== undefined;
}

function towards(difference: number): Direction {
  return difference > 0 ? 'better' : difference < 0 ? 'worse' : 'same';
}

function ownedBy(owner: string | undefined): string | undefined {
  return owner === undefined ? undefined : `owner: ${owner}`;
}
