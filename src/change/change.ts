import type { Action, Plan, Recommendation } from '../plan/plan.ts';

/** What became of a plan between two revisions of it. */
export interface PlanChange {
  readonly before: Plan;
  /** Undefined: it is gone. */
  readonly after?: Plan;
  /** What became of all that it held, in its order. */
  readonly recommendations: readonly ThingChange<Recommendation>[];
  readonly actions: readonly ActionChange[];
}

/** What became of a recommendation or an action. */
export interface ThingChange<Thing extends Recommendation | Action = Recommendation | Action> {
  readonly before: Thing;
  /** The same thing, whatever its id is now, and the plan it stands in; undefined: it is gone. */
  readonly now?: { readonly plan: Plan; readonly thing: Thing };
}

export interface ActionChange extends ThingChange<Action> {
  readonly under: ThingChange<Recommendation>;
}

/** A thing that is still there, in whatever plan. */
export type Lasting<Change extends ThingChange = ThingChange> = Change & Required<Pick<Change, 'now'>>;

export function lasting<Change extends ThingChange>(changes: readonly Change[]): readonly Lasting<Change>[] {
  return changes.filter((change): change is Lasting<Change> => change.now !== undefined);
}

/** A text as it is compared: line breaks and the number of spaces are nothing. */
export function folded(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
