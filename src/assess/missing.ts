import { ownerOf } from '../plan/owner.ts';
import type { Action, Plan, Recommendation, Round } from '../plan/plan.ts';
import { comparable } from '../text/words.ts';
import { isAskedBefore } from './asked.ts';
import { type ActionPosition, isLeftToDo, type Position, type RecommendationPosition } from './position.ts';
import { isLeftToOthers, isStillOpen } from './progress.ts';

/** Something that a round has to hear of. */
export interface OpenThing {
  /** Its own owner, its recommendation's, or the plan's; undefined: nobody is named. */
  readonly owner?: string;
  readonly recommendation: RecommendationPosition;
  /** Undefined: the recommendation itself, which has no actions. */
  readonly action?: ActionPosition;
}

/** The open things that one owner answers for. */
export interface Share {
  readonly owner?: string;
  readonly things: readonly OpenThing[];
}

/** Every open action of a position, and every open recommendation without actions, in the plan's order. */
export function openIn({ plan, recommendations }: Position): readonly OpenThing[] {
  return recommendations.flatMap((recommendation) => openUnder(plan, recommendation));
}

/**
 * What is open and has no update in a round, whatever day the update is of: a round is collected before it has come. An
 * update of a recommendation speaks for its actions.
 */
export function missingIn({ plan, recommendations }: Position, round: Round): readonly OpenThing[] {
  return recommendations
    .filter(({ recommendation }) => isAskedBefore(recommendation, round))
    .filter(({ recommendation }) => !reportsOf(recommendation).has(round))
    .flatMap((recommendation) => openUnder(plan, recommendation))
    .filter(({ action }) => !action || !reportsOf(action.action).has(round));
}

/** How many things are missing in each round of the plan. */
export function countMissing(position: Position): ReadonlyMap<Round, number> {
  const { plan, recommendations } = position;
  const all = openIn(position).length;
  const counts = new Map(plan.rounds.map((round) => [round, all]));
  const reported = (round: Round, things: number) => counts.set(round, counts.get(round)! - things);
  for (const each of recommendations) {
    const things = openUnder(plan, each);
    const above = spared(plan, each.recommendation);
    for (const round of above) reported(round, things.length);
    for (const { action } of things) {
      for (const round of action ? reportsOf(action.action) : []) if (!above.has(round)) reported(round, 1);
    }
  }
  return counts;
}

/** The rounds that need hear no more of a recommendation, nor of its actions. */
function spared({ rounds }: Plan, recommendation: Recommendation): ReadonlySet<Round> {
  const reported = reportsOf(recommendation);
  if (!recommendation.origin?.meeting) return reported;
  return new Set([...reported, ...rounds.filter((round) => !isAskedBefore(recommendation, round))]);
}

/** Things by their owner, the longest overdue first: among the owners, and among what each of them answers for. */
export function byOwner(things: readonly OpenThing[]): readonly Share[] {
  const worstFirst = [...things].sort((a, b) => daysOverdue(b) - daysOverdue(a));
  const shares = new Map<string, OpenThing[]>();
  for (const thing of worstFirst) {
    // One role is often typed in several ways.
    const name = comparable(thing.owner ?? '');
    const share = shares.get(name);
    if (share) share.push(thing);
    else shares.set(name, [thing]);
  }
  return [...shares.values()].map((share) => ({ owner: share[0]!.owner, things: share }));
}

function openUnder(plan: Plan, position: RecommendationPosition): readonly OpenThing[] {
  const { recommendation, actions } = position;
  if (isLeftToOthers(position)) return [];
  if (actions.length === 0) {
    const own = { owner: ownerOf({ plan, recommendation }), recommendation: position };
    return isStillOpen(position) ? [own] : [];
  }
  return actions.filter(isLeftToDo).map((action) => ({
    owner: ownerOf({ plan, recommendation, action: action.action }),
    recommendation: position,
    action,
  }));
}

/** The rounds in which something was reported of a thing; a completion may name its round too. */
function reportsOf(part: Recommendation | Action): ReadonlySet<Round> {
  const completion = 'completed' in part ? part.completed?.round : undefined;
  const rounds = [...part.updates.map(({ round }) => round), completion];
  return new Set(rounds.filter((round) => round !== undefined));
}

function daysOverdue({ action }: OpenThing): number {
  return action?.daysOverdue ?? 0;
}
