import { once } from '../text/once.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { Decision } from './decision.ts';
import type { Measure } from './measure.ts';
import type { Origin } from './origin.ts';
import type { Partner } from './partner.ts';
import type { Action, Completion, Part, Plan, Recommendation, Update, WrittenDay } from './plan.ts';

/** Walks over all that a plan holds, in its order. Most rules ask for the same ones, so that each is made once for a plan. */
function walk<Item>(over: (plan: Plan) => Iterable<Item>): (plan: Plan) => readonly Item[] {
  return once((plan) => [...over(plan)]);
}

/** A value, the part and key where it was written, and the id of the thing it says something of. */
export interface Written<Value> {
  readonly value: Value;
  readonly part: Part;
  readonly key: string;
  /** Undefined where it speaks of the plan itself. */
  readonly id?: string;
}

export const actionsIn = walk(function* (plan: Plan): Iterable<Action> {
  for (const recommendation of plan.recommendations) yield* recommendation.actions;
});

/** Each recommendation, followed by its actions. */
export const thingsIn = walk(function* (plan: Plan): Iterable<Recommendation | Action> {
  for (const recommendation of plan.recommendations) {
    yield recommendation;
    yield* recommendation.actions;
  }
});

/** Each update, and the recommendation or action it is of. */
export const updatesIn = walk(function* (
  plan: Plan,
): Iterable<{ readonly of: Recommendation | Action; readonly update: Update }> {
  for (const of of thingsIn(plan)) for (const update of of.updates) yield { of, update };
});

/** Every recommendation and action that a body can decide of, and each decision. */
export const decisionsIn = walk(function* (
  plan: Plan,
): Iterable<{ readonly of: Recommendation | Action; readonly decision: Decision }> {
  for (const of of thingsIn(plan)) for (const decision of of.decisions) yield { of, decision };
});

/** Each measure, and the recommendation it hangs on; undefined where it is of the plan as a whole. */
export const measuresIn = walk(function* (
  plan: Plan,
): Iterable<{ readonly of?: Recommendation; readonly measure: Measure }> {
  for (const measure of plan.measures) yield { measure };
  for (const of of plan.recommendations) for (const measure of of.measures) yield { of, measure };
});

/** Each partner of the plan and of its recommendations. */
export const partnersIn = walk(function* (
  plan: Plan,
): Iterable<{ readonly of?: Recommendation; readonly partner: Partner }> {
  for (const partner of plan.partners) yield { partner };
  for (const of of plan.recommendations) for (const partner of of.partners) yield { of, partner };
});

/** The sources of the plan and of its recommendations. */
export const originsIn = walk(function* (
  plan: Plan,
): Iterable<{ readonly of?: Recommendation; readonly origin: Origin }> {
  if (plan.origin) yield { origin: plan.origin };
  for (const of of plan.recommendations) if (of.origin) yield { of, origin: of.origin };
});

/** The plan's period, each action's timescale and its revisions, partners' reviews and measures' targets. */
export const timescalesIn = walk(function* (plan: Plan): Iterable<Written<Timescale>> {
  if (plan.period) yield { value: plan.period, part: plan, key: 'period' };
  for (const action of actionsIn(plan)) {
    const { id, timescale, revisions } = action;
    if (timescale) yield { value: timescale, part: action, key: 'timescale', id };
    for (const revision of revisions)
      yield { value: revision.timescale, part: revision, key: 'timescale', id };
  }
  for (const { of, partner } of partnersIn(plan)) {
    const { review, part } = partner;
    if (review && part) yield { value: review, part, key: 'review', id: of?.id };
  }
  for (const { measure } of measuresIn(plan)) {
    const { target, id } = measure;
    if (target?.timescale) yield { value: target.timescale, part: target, key: 'timescale', id };
  }
});

/** Every day that somebody typed. */
export const daysIn = walk(function* (plan: Plan): Iterable<Written<WrittenDay | Completion>> {
  for (const round of plan.rounds) {
    if (round.meeting) yield { value: round.meeting, part: round, key: 'meeting' };
    if (round.asAt) yield { value: round.asAt, part: round, key: 'as-at' };
    for (const part of round.meetings) if (part.meeting) yield { value: part.meeting, part, key: 'meeting' };
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
  for (const { of, decision } of decisionsIn(plan)) {
    if (decision.decided) yield { value: decision.decided, part: decision, key: 'decided', id: of.id };
  }
  for (const { of, origin } of originsIn(plan)) {
    if (origin.meeting) yield { value: origin.meeting, part: origin.part!, key: 'meeting', id: of?.id };
  }
  for (const { of, partner } of partnersIn(plan)) {
    const { reviewed, part } = partner;
    if (reviewed && part) yield { value: reviewed, part, key: 'reviewed', id: of?.id };
  }
  for (const { measure } of measuresIn(plan)) {
    const { id, baseline, benchmarks, values } = measure;
    for (const part of [...(baseline ? [baseline] : []), ...benchmarks, ...values]) {
      if (part.asAt) yield { value: part.asAt, part, key: 'as-at', id };
    }
  }
});
