import type { Plan, Round, Update } from '../plan/plan.ts';
import { groupBy } from '../text/group.ts';
import { folded, type Lasting, lasting, type PlanChange, type ThingChange } from './change.ts';
import { type ChangedPair, pairChanged } from './pairs.ts';
import { roundsBefore } from './rounds.ts';

/** What became of an update of a thing that is still there; on one side only, it was removed or added. */
export interface UpdateChange extends ChangedPair<Update> {
  readonly of: Lasting;
  /** Its round as it was; undefined: there was none. */
  readonly round?: Round;
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
      const pairs = pairChanged(befores.get(id) ?? [], nows.get(id) ?? [], factsOf);
      return pairs.map((pair) => ({ of, round, ...pair }));
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
