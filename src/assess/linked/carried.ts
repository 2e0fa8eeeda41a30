import type { Day } from '../../calendar/day.ts';
import type { ActionSelection, Links } from '../../plan/links.ts';
import type { Action } from '../../plan/plan.ts';
import { hasBegun } from './begun.ts';

/**
 * Where an action that was carried over was first promised with a day: the oldest of the plans that it came through. What
 * recurs was never promised for one day.
 */
export function firstPromiseOf(
  action: Action,
  day: Day,
  links: Links | undefined,
): ActionSelection | undefined {
  let first: ActionSelection | undefined;
  const seen = new Set([action]);
  let before = links?.predecessorOf(action);
  while (before && !seen.has(before.action) && seen.size < mostPlans && hasBegun(before.plan, day)) {
    seen.add(before.action);
    const { timescale } = before.action;
    if (timescale?.due && timescale.kind !== 'recurring') first = before;
    before = links!.predecessorOf(before.action);
  }
  return first;
}

/** Through so many plans an action is followed back. */
const mostPlans = 100;

/** The same action in the plan that has followed by a day. */
export function successorAt(action: Action, day: Day, links: Links | undefined): ActionSelection | undefined {
  const after = links?.successorOf(action);
  return after && hasBegun(after.plan, day) ? after : undefined;
}
