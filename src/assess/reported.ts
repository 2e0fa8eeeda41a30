import type { Day } from '../calendar/day.ts';
import type { NarrativeContext } from '../narrative/promises.ts';
import { ownerOf } from '../plan/owner.ts';
import type { Action, Plan, Recommendation, Update } from '../plan/plan.ts';
import { once } from '../text/once.ts';
import type { ActionPosition, Position, RecommendationPosition } from './position.ts';
import { isLeftToDo } from './position.ts';
import { isStillOpen } from './progress.ts';
import { updatesAt } from './updates.ts';

/** A recommendation or an action that was itself reported on, and what was said of it. */
export interface Reported {
  readonly part: Recommendation | Action;
  readonly recommendation: RecommendationPosition;
  /** The actions that its narratives speak of: itself, or all of a recommendation. */
  readonly actions: readonly ActionPosition[];
  /** Its own updates that exist on the day, oldest first; there is at least one. */
  readonly updates: readonly [Update, ...Update[]];
  readonly isOpen: boolean;
}

/** Everything in a position that has an update of its own, in the plan's order. */
export const reportedIn = once((position: Position): readonly Reported[] => [...walk(position)]);

function* walk({ plan, asOf, recommendations }: Position): Iterable<Reported> {
  for (const recommendation of recommendations) {
    const { recommendation: part, actions } = recommendation;
    const updates = updatesAt(plan, part.updates, { day: asOf });
    if (hasOne(updates))
      yield { part, recommendation, actions, updates, isOpen: isStillOpen(recommendation) };
    for (const action of actions) {
      const own = updatesAt(plan, action.action.updates, { day: asOf });
      if (!hasOne(own)) continue;
      yield {
        part: action.action,
        recommendation,
        actions: [action],
        updates: own,
        isOpen: isLeftToDo(action),
      };
    }
  }
}

/** “Recommendation 3”, “Action 3.2”. */
export function nameOfPart(part: Recommendation | Action): string {
  return `${'actions' in part ? 'Recommendation' : 'Action'} ${part.id}`;
}

/** The role that answers for it. */
export function ownerOfPart({ part, recommendation }: Reported, plan: Plan): string | undefined {
  const action = 'actions' in part ? undefined : part;
  return ownerOf({ plan, recommendation: recommendation.recommendation, action });
}

/** What a narrative of a day is read against. */
export function narrativeContext({ read }: Position, day: Day): NarrativeContext {
  return { anchor: day, read };
}

function hasOne(updates: readonly Update[]): updates is readonly [Update, ...Update[]] {
  return updates.length > 0;
}
