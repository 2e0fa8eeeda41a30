import type { ActionPosition, Position, RecommendationPosition } from '../../assess/position.ts';
import { updatesAt } from '../../assess/updates.ts';
import { compareDays } from '../../calendar/day.ts';
import type { Decision } from '../../plan/decision.ts';
import type { Update } from '../../plan/plan.ts';
import type { Selection } from '../../plan/select.ts';

/** All that is told of one recommendation or action. */
export interface Story {
  readonly position: Position;
  /** The recommendation, or that of the action. */
  readonly parent: RecommendationPosition;
  /** Undefined: the story is the recommendation's. */
  readonly own?: ActionPosition;
  readonly updates: readonly UpdateOn[];
  readonly decisions: readonly DecisionOn[];
}

/** An update, and the id of what it is on. */
export interface UpdateOn {
  readonly update: Update;
  readonly id: string;
}

/** A decision, and the id of what it is on. */
export interface DecisionOn {
  readonly decision: Decision;
  readonly id: string;
}

/** An action's story is its own updates and its recommendation's; a recommendation's has those of all its actions. */
export function storyOf(position: Position, { recommendation, action }: Selection): Story {
  const parent = position.recommendations.find((each) => each.recommendation === recommendation)!;
  const own = parent.actions.find((each) => each.action === action);
  return {
    position,
    parent,
    own,
    updates: updatesIn(position, parent, own),
    decisions: decisionsIn(parent, own),
  };
}

function updatesIn(
  { plan, asOf }: Position,
  { recommendation }: RecommendationPosition,
  own: ActionPosition | undefined,
): readonly UpdateOn[] {
  const parts = [recommendation, ...(own ? [own.action] : recommendation.actions)];
  const partOf = new Map(parts.flatMap((part) => part.updates.map((update) => [update, part])));
  return updatesAt(plan, [...partOf.keys()], { day: asOf }).map((update) => ({
    update,
    id: partOf.get(update)!.id,
  }));
}

/** Oldest first. */
function decisionsIn(
  { recommendation, decisions, actions }: RecommendationPosition,
  own: ActionPosition | undefined,
): readonly DecisionOn[] {
  const parts = own ? [own] : actions;
  const all = [
    ...decisions.map((decision) => ({ decision, id: recommendation.id })),
    ...parts.flatMap((each) => each.decisions.map((decision) => ({ decision, id: each.action.id }))),
  ];
  return all.sort((a, b) => compareDays(a.decision.day, b.decision.day));
}
