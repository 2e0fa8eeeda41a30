import type { Plan, Round, Update } from '../plan/plan.ts';
import { titleOf } from '../plan/rounds.ts';
import { groupBy } from '../text/group.ts';
import { folded, type Lasting, lasting, type PlanChange, type ThingChange } from './change.ts';

/** What became of an update of a thing that is still there; on one side only, it was removed or added. */
export interface UpdateChange {
  readonly of: Lasting;
  /** Its round as it was; undefined: there was none. */
  readonly round?: Round;
  readonly before?: Update;
  readonly now?: Update;
}

/**
 * The updates that are not what they were, of all things of a plan. Those of one round are compared with one another: where
 * there are several, those that are the same are left out first, and the others are taken in their order.
 */
export function updateChanges(change: PlanChange): readonly UpdateChange[] {
  const rounds = new Map<Plan, ReadonlyMap<string, Round>>();
  return lasting<ThingChange>([...change.recommendations, ...change.actions]).flatMap((of) => {
    const { plan, thing } = of.now;
    const roundOf = rounds.get(plan) ?? roundsBefore(change.before, plan);
    rounds.set(plan, roundOf);
    const befores = groupBy(of.before.updates, ({ roundId }) => roundId);
    const nows = groupBy(thing.updates, ({ roundId }) => roundOf.get(roundId)?.id ?? roundId);
    return [...new Set([...befores.keys(), ...nows.keys()])].flatMap((id) => {
      const round = change.before.rounds.find((each) => each.id === id);
      return pairInRound(befores.get(id) ?? [], nows.get(id) ?? []).map((pair) => ({ of, round, ...pair }));
    });
  });
}

/** What a reader or a rule takes from an update. */
export function factsOf({ rating, text, state, asAt }: Update) {
  return {
    rating: folded(rating?.level?.word ?? rating?.text),
    text: folded(text),
    state: folded(state?.value ?? state?.text),
    day: folded(asAt?.last ?? asAt?.text),
  };
}

function pairInRound(
  befores: readonly Update[],
  nows: readonly Update[],
): readonly Pick<UpdateChange, 'before' | 'now'>[] {
  const changed = without(befores, nows);
  const changedNow = without(nows, befores);
  const length = Math.max(changed.length, changedNow.length);
  return Array.from({ length }, (_, at) => ({ before: changed[at], now: changedNow[at] }));
}

/** The updates that are not among the others, each as often as it is not. */
function without(updates: readonly Update[], others: readonly Update[]): readonly Update[] {
  const key = (update: Update) => JSON.stringify(factsOf(update));
  const left = groupBy(others, key);
  return updates.filter((update) => left.get(key(update))?.pop() === undefined);
}

/** What the rounds of today were, by their id of today: the round of that id, else one that is gone and had its title or its day. */
export function roundsBefore(before: Plan, now: Plan): ReadonlyMap<string, Round> {
  const there = new Set(now.rounds.map(({ id }) => id));
  const byId = new Map(before.rounds.map((round) => [round.id, round]));
  const gone = before.rounds.filter(({ id }) => !there.has(id));
  const byTitle = new Map(gone.map((round) => [titleOf(round), round]));
  const byDay = new Map(gone.flatMap((round) => (round.day ? [[round.day, round]] : [])));
  return new Map(
    now.rounds.flatMap((round) => {
      const was = byId.get(round.id) ?? byTitle.get(titleOf(round)) ?? (round.day && byDay.get(round.day));
      return was ? [[round.id, was]] : [];
    }),
  );
}
