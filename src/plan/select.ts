import { cutTo } from '../text/sentence.ts';
import { measuresIn } from './contents.ts';
import type { Measure } from './measure.ts';
import type { Action, Plan, Recommendation } from './plan.ts';

/** One recommendation or action, and the plan it stands in. */
export interface Selection {
  readonly plan: Plan;
  readonly recommendation: Recommendation;
  /** Undefined: the recommendation itself is meant. */
  readonly action?: Action;
}

/** A measure, and what it hangs on. */
export interface SelectedMeasure {
  readonly plan: Plan;
  /** Undefined: the plan as a whole. */
  readonly recommendation?: Recommendation;
  readonly measure: Measure;
}

/** In characters; nobody types more. An id of a whole page would be said again with everything told of it. */
const longest = 200;

/** `bradford-sufficiency/1.2`: names a thing of a plan anywhere. */
export function refOf(plan: Plan, id?: string): string {
  return (id === undefined ? [plan.id] : [plan.id, id]).map((part) => cutTo(longest, part)).join('/');
}

/** Everything that a REF may mean: an id, or `plan/id`. More than one: the REF is ambiguous. */
export function select(plans: readonly Plan[], ref: string): readonly Selection[] {
  return plans.flatMap((plan) => {
    const ids = idsIn(ref, plan);
    return selectionsOf(plan).filter(({ recommendation, action }) =>
      ids.includes((action ?? recommendation).id),
    );
  });
}

/** Every measure that a REF may mean. */
export function selectMeasures(plans: readonly Plan[], ref: string): readonly SelectedMeasure[] {
  return plans.flatMap((plan) => {
    const ids = idsIn(ref, plan);
    return measuresOf(plan).filter(({ measure }) => ids.includes(measure.id));
  });
}

/** Every measure of a plan, in its order. */
export function measuresOf(plan: Plan): readonly SelectedMeasure[] {
  return measuresIn(plan).map(({ of: recommendation, measure }) => ({
    plan,
    recommendation,
    measure,
  }));
}

function idsIn(ref: string, plan: Plan): readonly string[] {
  return ref.startsWith(`${plan.id}/`) ? [ref, ref.slice(plan.id.length + 1)] : [ref];
}

/** Every recommendation and action of a plan, in its order. */
export function selectionsOf(plan: Plan): readonly Selection[] {
  return plan.recommendations.flatMap((recommendation) => [
    { plan, recommendation },
    ...recommendation.actions.map((action) => ({ plan, recommendation, action })),
  ]);
}

export function countActions(plans: readonly Plan[]): number {
  return plans.flatMap(selectionsOf).filter(({ action }) => action).length;
}
