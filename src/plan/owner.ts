import type { Measure } from './measure.ts';
import type { Plan, Recommendation } from './plan.ts';
import type { Selection } from './select.ts';

/** The role that answers for a recommendation or an action: its own owner, else that of what it stands in. */
export function ownerOf({ plan, recommendation, action }: Selection): string | undefined {
  return action?.owner ?? recommendation.owner ?? plan.owner;
}

/** The role that answers for a measure: its own owner, else that of what it hangs on. */
export function ownerOfMeasure(
  plan: Plan,
  { measure, recommendation }: { readonly measure: Measure; readonly recommendation?: Recommendation },
): string | undefined {
  return measure.owner ?? recommendation?.owner ?? plan.owner;
}
