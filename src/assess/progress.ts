import { type Day, firstOfMonth, monthOf, yearOf } from '../calendar/day.ts';
import type { Action, Completion, Plan, Update } from '../plan/plan.ts';
import { dayOfRound, dayOfUpdate } from '../plan/rounds.ts';
import type { Selection } from '../plan/select.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { Completed } from './completed.ts';
import {
  acceptanceAfter,
  type Dated,
  dayOfCompletion,
  isAccepted,
  isReportedAfter,
  reopeningAt,
} from './decisions.ts';
import {
  type ActionPosition,
  isLeftToDo,
  isOpen,
  type Moment,
  type RecommendationPosition,
  type Reopening,
} from './position.ts';
import { inForceAt } from './timing.ts';
import { existsAt, updatesAt } from './updates.ts';

/** What is known of an action at a moment, for telling whether it is complete. */
export interface Known {
  readonly timescale?: Timescale;
  /** Its newest update, and what a body put in place of its rating. */
  readonly update?: Update;
  readonly overruling?: Dated;
  readonly reopening?: Reopening;
  /** Its own and its recommendation's. */
  readonly decisions: readonly Dated[];
}

/**
 * Whether and when an action was completed, as far as was known at a moment: it says so itself; or its newest update
 * says so, by its state or by a rating that means complete; or a status stands in its timescale's place. A reopening
 * undoes whatever is not certainly later, unless the body that kept it open has accepted it since.
 */
export function completedAt(
  plan: Plan,
  action: Action,
  { timescale, update, overruling, reopening, decisions }: Known,
  moment: Moment,
): Completed | undefined {
  const standing = (completed: Completed | undefined) =>
    completed && (!reopening || isLater(plan, completed, reopening)) ? completed : undefined;
  const report = reported(plan, update, overruling);
  return (
    standing(written(plan, action, moment)) ??
    (reopening?.decision ? standing(report) : report) ??
    standing(inPlaceOfDate(timescale, moment)) ??
    accepted(acceptanceAfter(reopening, decisions))
  );
}

function written(plan: Plan, { completed }: Action, moment: Moment): Completed | undefined {
  if (!completed || completed.kind === 'unreadable') return undefined;
  const { text, first, last, round } = completed;
  if (round)
    return existsAt(plan, round, undefined, moment)
      ? { text, round, reported: dayOfRound(plan, round) }
      : undefined;
  return last === undefined || last <= moment.day ? { text, first, last } : undefined;
}

function reported(
  plan: Plan,
  update: Update | undefined,
  overruling: Dated | undefined,
): Completed | undefined {
  const level = overruling?.rating?.level;
  if (level?.complete) return accepted(overruling);
  const state = update?.state?.value;
  const isSaid = !level && update?.rating?.level?.complete && state !== 'reopened';
  return update && (state === 'complete' || isSaid)
    ? { text: update.roundId, round: update.round, reported: dayOfUpdate(plan, update) }
    : undefined;
}

/** A body that says by itself that something is complete says so for its own day. */
function accepted(decision: Dated | undefined): Completed | undefined {
  return decision && { text: decision.decided!.text, first: decision.day, last: decision.day };
}

function inPlaceOfDate(timescale: Timescale | undefined, { day }: Moment): Completed | undefined {
  if (timescale?.kind !== 'complete') return undefined;
  const { text, completed: last, precision } = timescale;
  if (last && last > day) return undefined;
  if (!last) return { text };
  return { text, first: precision === 'day' ? last : firstOfMonth(yearOf(last), monthOf(last)), last };
}

/** Whether a completion certainly came after a reopening: on a later day, or in a later round. */
function isLater(plan: Plan, completed: Completed, { update, decision }: Reopening): boolean {
  if (decision) return (dayOfCompletion(plan, completed) ?? '') > decision.day;
  const { first, round } = completed;
  const reopened = dayOfUpdate(plan, update!);
  if (!round) return reopened !== undefined && first !== undefined && first > reopened;
  if (round === update!.round) return false;
  const day = dayOfRound(plan, round);
  return day === reopened ? round.order > update!.round!.order : (day ?? '') > (reopened ?? '');
}

/** What a recommendation's own newest update closes it as, and what of that waits for a body. */
export function closingOf(
  plan: Plan,
  { update, overruling, decisions }: Omit<Known, 'timescale' | 'reopening'>,
  actions: readonly Pick<ActionPosition, 'timing'>[],
): Pick<RecommendationPosition, 'closing' | 'awaiting'> {
  const reopening = reopeningAt(plan, { updates: update ? [update] : [], decisions }, nothing);
  const isUndone = reopening?.decision !== undefined && !isReportedAfter(plan, update, reopening.decision);
  const completed = isUndone
    ? accepted(acceptanceAfter(reopening, decisions))
    : reported(plan, update, overruling);
  if (!completed) return isUndone || update?.state?.value !== 'superseded' ? {} : { closing: 'superseded' };
  const isDone = actions.length > 0 && !actions.some(isOpen);
  if (plan.acceptedBy === undefined || isDone || isAccepted(plan, completed, decisions))
    return { closing: 'complete' };
  return { closing: 'awaiting-acceptance', awaiting: completed };
}

const nothing = { updates: [], decisions: [] };

/** Whether something of a recommendation is left to do: of its actions or, where it has none, of itself. */
export function isStillOpen({
  actions,
  closing,
}: {
  readonly actions: readonly Pick<ActionPosition, 'timing'>[];
  readonly closing?: RecommendationPosition['closing'];
}): boolean {
  return actions.length ? actions.some(isLeftToDo) : closing === undefined;
}

/** Whether another plan deals with a recommendation, and this one neither acts nor reports on it. */
export function isLeftToOthers({
  recommendation,
  actions,
  update,
}: Pick<RecommendationPosition, 'recommendation' | 'update'> & {
  readonly actions: readonly unknown[];
}): boolean {
  return Boolean(recommendation.handledIn?.trim()) && actions.length === 0 && update === undefined;
}

/** Whether anything says that a part of a plan was complete by a day; of a recommendation, any part of it. */
export function isReportedCompleteBy({ plan, recommendation, action }: Selection, day: Day): boolean {
  const actions = action ? [action] : recommendation.actions;
  const updates = [recommendation, ...actions].flatMap((part) => updatesAt(plan, part.updates, { day }));
  return (
    updates.some((update) => reported(plan, update, undefined)) ||
    actions.some(({ completed }) => completed && mayBeBy(plan, completed, day)) ||
    actions.some((each) => inPlaceOfDate(inForceAt(each, { day }).timescale, { day }))
  );
}

function mayBeBy(plan: Plan, { kind, first, round }: Completion, day: Day): boolean {
  const from = round ? dayOfRound(plan, round) : first;
  return kind !== 'unreadable' && (from === undefined || from <= day);
}
