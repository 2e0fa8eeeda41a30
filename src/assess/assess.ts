import { phraseReaderOf } from '../plan/phrases.ts';
import type { Action, Plan, Recommendation, Round } from '../plan/plan.ts';
import { worstLevel } from '../plan/ratings.ts';
import { latestRound } from '../plan/rounds.ts';
import { assessAction } from './action.ts';
import { isAskedBefore, isAskedBy } from './asked.ts';
import { decisionsAt, overrulingIn } from './decisions.ts';
import { handlingOf } from './linked/handling.ts';
import { measuresAt } from './measures/measures.ts';
import { partnersAt } from './partners.ts';
import {
  type Handling,
  isOpen,
  isRatedItself,
  type Moment,
  type Position,
  type RecommendationPosition,
} from './position.ts';
import { closingOf, isLeftToOthers, isStillOpen } from './progress.ts';
import type { Terms } from './terms.ts';
import { updatesAt } from './updates.ts';

/** A plan at a moment. Whatever is dated later does not exist yet. */
export function assess(plan: Plan, moment: Moment, terms: Terms): Position {
  const others = new Map<Plan, Position>();
  const positionOf = (other: Plan) => {
    const known = others.get(other) ?? assessPlan(other, { day: moment.day }, terms, () => undefined);
    others.set(other, known);
    return known;
  };
  return assessPlan(plan, moment, terms, (recommendation) =>
    handlingOf(recommendation, terms.links, positionOf),
  );
}

type Handled = (recommendation: Recommendation) => Handling | undefined;

function assessPlan(plan: Plan, moment: Moment, terms: Terms, handled: Handled): Position {
  const round = moment.round ?? latestRound(plan, moment.day);
  return {
    plan,
    asOf: moment.day,
    read: phraseReaderOf(plan, terms.calendar),
    round,
    measures: measuresAt(plan, undefined, moment, round),
    partners: partnersAt(plan, plan.partners, moment, terms),
    recommendations: plan.recommendations
      .filter((recommendation) => isAskedBy(recommendation, moment.day))
      .map((recommendation) => ({
        ...assessRecommendation(plan, recommendation, round, moment, terms),
        handling: handled(recommendation),
      })),
    toCome: plan.recommendations.filter((recommendation) => !isAskedBy(recommendation, moment.day)),
  };
}

function assessRecommendation(
  plan: Plan,
  recommendation: Recommendation,
  round: Round | undefined,
  moment: Moment,
  terms: Terms,
): RecommendationPosition {
  const updates = updatesAt(plan, recommendation.updates, moment);
  const decisions = decisionsAt(recommendation.decisions, moment);
  const update = updates.at(-1);
  const overruling = overrulingIn(plan, decisions, update);
  const declared = update?.rating?.level;
  const actions = recommendation.actions.map((action) =>
    assessAction(plan, recommendation, action, { updates, decisions }, moment, terms),
  );
  const closed = closingOf(plan, { update, overruling, decisions }, actions);
  const inRound = (part: Recommendation | Action) =>
    updatesAt(plan, part.updates, moment).some((each) => each.round!.order >= (round?.order ?? 0));
  return {
    recommendation,
    update,
    rating: overruling?.rating?.level ?? declared,
    declared,
    overruling,
    decisions,
    ...closed,
    worstAction: worstLevel(
      actions.filter((each) => isOpen(each) && isRatedItself(each)).flatMap(({ rating }) => rating ?? []),
    ),
    notUpdated:
      round !== undefined &&
      isAskedBefore(recommendation, round) &&
      isStillOpen({ actions, closing: closed.closing }) &&
      !isLeftToOthers({ recommendation, actions, update }) &&
      ![recommendation, ...recommendation.actions].some(inRound),
    partners: partnersAt(plan, recommendation.partners, moment, terms),
    measures: measuresAt(plan, recommendation, moment, round),
    actions,
  };
}
