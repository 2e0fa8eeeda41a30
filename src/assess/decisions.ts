import { compareDays, type Day } from '../calendar/day.ts';
import type { Decision } from '../plan/decision.ts';
import type { Plan, Update } from '../plan/plan.ts';
import { dayOfRound, dayOfUpdate } from '../plan/rounds.ts';
import type { Completed } from './completed.ts';
import type { Moment, Reopening } from './position.ts';
import { reopeningIn } from './updates.ts';

/** A decision that says since when it holds. */
export type Dated = Decision & { readonly day: Day };

/** The decisions that had been taken by a day, oldest first. One without a day decides nothing. */
export function decisionsAt(decisions: readonly Decision[], { day }: Pick<Moment, 'day'>): readonly Dated[] {
  const taken = decisions.filter((each): each is Dated => each.day !== undefined && each.day <= day);
  return taken.length < 2 ? taken : taken.sort((a, b) => compareDays(a.day, b.day));
}

/** The newest decision whose rating stands in place of the officers': until they report again. */
export function overrulingIn(
  plan: Plan,
  decisions: readonly Dated[],
  update: Update | undefined,
): Dated | undefined {
  const newest = decisions.findLast(({ rating }) => rating?.level);
  return newest && !isReportedAfter(plan, update, newest) ? newest : undefined;
}

/** What exists at a moment of a part of a plan, oldest first. */
export interface Record {
  readonly updates: readonly Update[];
  readonly decisions: readonly Dated[];
}

/** What opened something again last: an update of officers, or a body that kept it open. */
export function reopeningAt(plan: Plan, own: Record, inherited: Record): Reopening | undefined {
  const update = reopeningIn(plan, own.updates, inherited.updates);
  const decision = keptOpenIn(plan, own, inherited);
  if (!decision) return update && { update };
  return update && isReportedAfter(plan, update, decision) ? { update } : { decision };
}

/** A body's word on a recommendation is one on its actions, for as long as they had nothing of their own. */
function keptOpenIn(plan: Plan, own: Record, inherited: Record): Dated | undefined {
  const [update, first] = [own.updates[0], own.decisions[0]];
  const isBefore = ({ day }: Dated) =>
    (!update || (dayOfUpdate(plan, update) ?? '') >= day) && (!first || first.day >= day);
  return (
    own.decisions.findLast(keepsOpen) ??
    inherited.decisions.findLast((each) => keepsOpen(each) && isBefore(each))
  );
}

/** The acceptance by which a body took back that it had kept something open. */
export function acceptanceAfter(
  reopening: Reopening | undefined,
  decisions: readonly Dated[],
): Dated | undefined {
  const kept = reopening?.decision;
  return kept && decisions.findLast((each) => accepts(each) && each.day > kept.day);
}

/** Whether a body has accepted what was reported complete, on that day or later. */
export function isAccepted(plan: Plan, completed: Completed, decisions: readonly Dated[]): boolean {
  const from = dayOfCompletion(plan, completed);
  return decisions.some((each) => accepts(each) && (from === undefined || each.day >= from));
}

/** From which day something was known to be complete; undefined: nobody says. */
export function dayOfCompletion(plan: Plan, { first, reported, round }: Completed): Day | undefined {
  return first ?? reported ?? (round && dayOfRound(plan, round));
}

/** Whether officers have reported since a decision: a report of its own day is what was decided of. */
export function isReportedAfter(plan: Plan, update: Update | undefined, { day }: Dated): boolean {
  return update !== undefined && (dayOfUpdate(plan, update) ?? '') > day;
}

function accepts({ verdict }: Decision): boolean {
  return verdict.value === 'accepted';
}

function keepsOpen({ verdict }: Decision): boolean {
  return verdict.value === 'kept open';
}
