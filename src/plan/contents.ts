import type { Timescale } from '../timescale/timescale.ts';
import type { Action, Completion, Part, Plan, Recommendation, Update, WrittenDay } from './plan.ts';

/** Walks over all that a plan holds, in its order. */

/** A value, the part and key where it was written, and the id of the thing it says something of. */
export interface Written<Value> {
  readonly value: Value;
  readonly part: Part;
  readonly key: string;
  /** Undefined where it speaks of the plan itself. */
  readonly id?: string;
}

export function* actionsIn(plan: Plan): Iterable<Action> {
  for (const recommendation of plan.recommendations) yield* recommendation.actions;
}

/** Each recommendation, followed by its actions. */
export function* thingsIn(plan: Plan): Iterable<Recommendation | Action> {
  for (const recommendation of plan.recommendations) {
    yield recommendation;
    yield* recommendation.actions;
  }
}

/** Each update, and the recommendation or action it is of. */
export function* updatesIn(
  plan: Plan,
): Iterable<{ readonly of: Recommendation | Action; readonly update: Update }> {
  for (const of of thingsIn(plan)) for (const update of of.updates) yield { of, update };
}

/** The plan's period, and each action's timescale and its revisions. */
export function* timescalesIn(plan: Plan): Iterable<Written<Timescale>> {
  if (plan.period) yield { value: plan.period, part: plan, key: 'period' };
  for (const action of actionsIn(plan)) {
    const { id, timescale, revisions } = action;
    if (timescale) yield { value: timescale, part: action, key: 'timescale', id };
    for (const revision of revisions)
      yield { value: revision.timescale, part: revision, key: 'timescale', id };
  }
}

/** Every day that somebody typed. */
export function* daysIn(plan: Plan): Iterable<Written<WrittenDay | Completion>> {
  for (const round of plan.rounds) {
    if (round.meeting) yield { value: round.meeting, part: round, key: 'meeting' };
    if (round.asAt) yield { value: round.asAt, part: round, key: 'as-at' };
  }
  for (const action of actionsIn(plan)) {
    const { id, completed, revisions } = action;
    if (completed) yield { value: completed, part: action, key: 'completed', id };
    for (const revision of revisions) {
      if (revision.agreed) yield { value: revision.agreed, part: revision, key: 'agreed', id };
    }
  }
  for (const { of, update } of updatesIn(plan)) {
    if (update.asAt) yield { value: update.asAt, part: update, key: 'as-at', id: of.id };
  }
}
