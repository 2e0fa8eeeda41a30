import type { Position } from '../assess/position.ts';
import { type Day, daysBetween } from '../calendar/day.ts';
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
    const [from, to] = [endOf(before), endOf(after)];
    if (to === undefined || from !== undefined) return undefined;
    return { kind: 'completed', to, direction: after.superseded ? 'same' : 'better' };
  },
  function reopened(before, after) {
    const [from, to] = [endOf(before), endOf(after)];
    if (from === undefined || to !== undefined) return undefined;
    return { kind: 'reopened', from, direction: before.superseded ? 'same' : 'worse' };
  },
  function timescale({ timescale: from, due: dueBefore }, { timescale: to, due }) {
    if (from === to && dueBefore === due) return undefined;
    const days = dueBefore && due ? daysBetween(dueBefore, due) : undefined;
    return { kind: 'timescale', from, to, days, direction: sooner(dueBefore, due) };
  },
  function promise(before, after) {
    if (before.promised === after.promised || before.timescale !== after.timescale) return undefined;
    return reworded('first timescale', before.promised, after.promised);
  },
  function wording({ text: from }, { text: to }) {
    return from === to ? undefined : { kind: 'wording', from, to };
  },
  function owner(before, after) {
    return reworded('owner', before.owner, after.owner);
  },
  function under(before, after) {
    return reworded('under', before.under, after.under);
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

/** The plan itself: new, gone, or with other words at its head. */
function planChanges(before: Plan | undefined, after: Plan | undefined): readonly Change[] {
  const plan = (after ?? before)!;
  const of = { plan, ref: refOf(plan), id: plan.id, subject: plan.title, direction: 'same' as const };
  if (!before) return [{ ...of, kind: 'added', to: plan.title }];
  if (!after) return [{ ...of, kind: 'removed', from: plan.title }];
  return headOf(before).flatMap(([label, from], order) => {
    const telling = reworded(label, from, headOf(after)[order]![1]);
    return telling ? [{ ...of, ...telling }] : [];
  });
}

/** What stands at the head of a plan and decides how it is reported, by its name. */
function headOf({ title, body, owner, reportsTo, period, review, ratings }: Plan) {
  return [
    ['title', title],
    ['body', body],
    ['owner', owner],
    ['reports to', reportsTo],
    ['period', period?.text],
    ['review', review.text],
    ['ratings', ratings.scheme.levels.map(({ word }) => word).join(', ')],
  ] as const;
}

/** A change of words, each side under the name of what they are. */
function reworded(label: string, from: string | undefined, to: string | undefined) {
  if (from === to) return undefined;
  const named = (text: string | undefined) => (text === undefined ? undefined : `${label}: ${text}`);
  return { kind: 'wording' as const, from: named(from), to: named(to) };
}

/** How it ended: completed, in the words of the plan, or superseded; undefined while it is open. */
function endOf({ completed, superseded }: Tracked): string | undefined {
  return completed ?? (superseded ? 'superseded' : undefined);
}

/** An earlier day is better, and a day that is lost is worse than any. */
function sooner(before: Day | undefined, after: Day | undefined): Direction {
  if (before && after) return towards(daysBetween(after, before));
  return before ? 'worse' : after ? 'better' : 'same';
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
