import type { Links, Named } from '../../plan/links.ts';
import type { Plan, Recommendation } from '../../plan/plan.ts';
import { type Level, worstLevel } from '../../plan/ratings.ts';
import { refOf } from '../../plan/select.ts';
import {
  type ActionPosition,
  type Handling,
  type Position,
  type RecommendationPosition,
  timings,
} from '../position.ts';
import { hasBegun } from './begun.ts';

/** Where what deals with a recommendation in another plan stands; undefined where nothing is said to. */
export function handlingOf(
  recommendation: Recommendation,
  links: Links | undefined,
  positionOf: (plan: Plan) => Position,
): Handling | undefined {
  const ref = recommendation.handledIn?.trim();
  if (!ref) return undefined;
  const handler = links?.handlerOf(recommendation);
  if (!handler) return { ref };
  const position = positionOf(handler.plan);
  return hasBegun(handler.plan, position.asOf)
    ? positionIn(position, handler)
    : { ref: refOfNamed(handler), plan: handler.plan, notBegun: true };
}

function refOfNamed({ plan, recommendation, action }: Named): string {
  return refOf(plan, (action ?? recommendation)?.id);
}

function positionIn({ recommendations }: Position, handler: Named): Handling {
  const { plan, recommendation, action } = handler;
  const parts = recommendations.filter((each) => !recommendation || each.recommendation === recommendation);
  const actions = parts.flatMap((part) => part.actions).filter((each) => !action || each.action === action);
  const worst = worstOf(actions);
  return {
    ref: refOfNamed(handler),
    plan,
    rating: action ? actions[0]?.rating : worstRating(parts),
    timing: worst?.timing ?? (recommendation && parts[0]?.closing),
    worst,
  };
}

function worstRating(parts: readonly RecommendationPosition[]): Level | undefined {
  return worstLevel(parts.flatMap(({ rating }) => rating ?? []));
}

function worstOf(actions: readonly ActionPosition[]): ActionPosition | undefined {
  const badness = ({ timing }: ActionPosition) => timings.indexOf(timing);
  const [worst] = [...actions].sort((a, b) => badness(a) - badness(b) || b.daysOverdue - a.daysOverdue);
  return worst;
}
