import type { Measure } from '../plan/measure.ts';
import type { Action, Plan, Recommendation } from '../plan/plan.ts';

/** What became of a plan between two revisions of it. */
export interface PlanChange {
  readonly before: Plan;
  /** Undefined: it is gone. */
  readonly after?: Plan;
  /** What became of all that it held, in its order. */
  readonly recommendations: readonly ThingChange<Recommendation>[];
  readonly actions: readonly ActionChange[];
  readonly measures: readonly MeasureChange[];
}

/** What has an id and words, by which it is known again. */
export type Thing = Recommendation | Action | Measure;

/** What became of a recommendation or an action; or of a measure. */
export interface ThingChange<Each extends Thing = Recommendation | Action> {
  readonly before: Each;
  /** The same thing, whatever its id is now, and the plan it stands in; undefined: it is gone. */
  readonly now?: { readonly plan: Plan; readonly thing: Each };
}

export interface ActionChange extends ThingChange<Action> {
  readonly under: ThingChange<Recommendation>;
}

export interface MeasureChange extends ThingChange<Measure> {
  /** Undefined: it was one of the plan as a whole. */
  readonly under?: ThingChange<Recommendation>;
}

/** A thing that is still there, in whatever plan. */
export type Lasting<Change extends ThingChange<Thing> = ThingChange> = Change & Required<Pick<Change, 'now'>>;

export function lasting<Change extends ThingChange<Thing>>(
  changes: readonly Change[],
): readonly Lasting<Change>[] {
  return changes.filter((change): change is Lasting<Change> => change.now !== undefined);
}

/** A text as it is compared: line breaks and the number of spaces are nothing. */
export function folded(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
