import type { Selection } from './select.ts';

/** The role that answers for a recommendation or an action: its own owner, else that of what it stands in. */
export function ownerOf({ plan, recommendation, action }: Selection): string | undefined {
  return action?.owner ?? recommendation.owner ?? plan.owner;
}
