import { compareDays, type Day, daysBetween } from '../calendar/day.ts';
import type { Action, Plan, Recommendation } from '../plan/plan.ts';
import { dayOfUpdate } from '../plan/rounds.ts';
import {
  type Dated,
  decisionsAt,
  isAccepted,
  isReportedAfter,
  overrulingIn,
  type Record,
  reopeningAt,
} from './decisions.ts';
import { firstPromiseOf, successorAt } from './linked/carried.ts';
import { nextOccurrence } from './occurrence.ts';
import { type ActionPosition, isLeftToDo, type Moment } from './position.ts';
import { completedAt } from './progress.ts';
import { reviewAt } from './review.ts';
import type { Terms } from './terms.ts';
import { inForceAt, slipOf, timingOf } from './timing.ts';
import { updatesAt } from './updates.ts';

/** An action at a moment; `inherited` is what exists then of its recommendation. */
export function assessAction(
  plan: Plan,
  recommendation: Recommendation,
  action: Action,
  inherited: Record,
  moment: Moment,
  { calendar, dueSoonDays, links }: Terms,
): ActionPosition {
  const own: Record = {
    updates: updatesAt(plan, action.updates, moment),
    decisions: decisionsAt(action.decisions, moment),
  };
  const update = own.updates.at(-1) ?? inherited.updates.at(-1);
  const reopening = reopeningAt(plan, own, inherited);
  const rated = ratingOf(plan, own, inherited);
  const inForce = inForceAt(action, moment);
  const answered = update && dayOfUpdate(plan, update);
  const timescale = nextOccurrence(inForce.timescale, answered, calendar);
  const due = timescale?.due;
  const firstPromise =
    timescale?.kind === 'recurring' ? undefined : firstPromiseOf(action, moment.day, links);
  const ownDue = inForce === action ? due : action.timescale?.due;
  const originalDue = firstPromise?.action.timescale?.due ?? ownDue;
  const decisions = decisionsOn(own, inherited);
  const known = { timescale, update, overruling: rated.overruling, reopening, decisions };
  const reported = completedAt(plan, action, known, moment);
  const isDone = reported && (plan.acceptedBy === undefined || isAccepted(plan, reported, decisions));
  const completed = isDone ? reported : undefined;
  const awaiting = isDone ? undefined : reported;
  // What a body has kept open since is not superseded any more.
  const isKept = reopening?.decision && !isReportedAfter(plan, update, reopening.decision);
  const said = update?.state?.value;
  const state = isKept && said === 'superseded' ? undefined : said;
  const dueThen = completed?.first && dueDayAt(action, completed.first);
  const timing = timingOf({ timescale, due, dueThen, completed, awaiting, state }, moment.day, dueSoonDays);
  const review = reviewAt(plan, recommendation, action, { timing, timescale }, moment);
  return {
    action,
    recommendation,
    update,
    ...rated,
    decisions: own.decisions,
    inForce,
    timescale,
    due,
    originalDue,
    firstPromise,
    carriedFrom: links?.predecessorOf(action),
    carriedTo: successorAt(action, moment.day, links),
    slipDays: slipOf(originalDue, due),
    timing,
    daysOverdue: timing === 'overdue' && due ? daysBetween(due, moment.day) : 0,
    completed,
    awaiting,
    paused: state === 'paused' && isLeftToDo({ timing }),
    reopening: isLeftToDo({ timing }) ? reopening : undefined,
    review,
    overdueUnreviewed: timing === 'overdue' && review.state !== 'reviewed',
  };
}

type Rated = Pick<ActionPosition, 'rating' | 'declared' | 'ownRating'> & { readonly overruling?: Dated };

/** An action goes by its recommendation's rating until it has one of its own, of officers or of a body. */
function ratingOf(plan: Plan, own: Record, inherited: Record): Rated {
  const ownRating = own.updates.length > 0;
  const update = own.updates.at(-1) ?? inherited.updates.at(-1);
  const overruling =
    overrulingIn(plan, own.decisions, update) ??
    (ownRating ? undefined : overrulingIn(plan, inherited.decisions, update));
  const declared = update?.rating?.level;
  return { rating: overruling?.rating?.level ?? declared, declared, overruling, ownRating };
}

function decisionsOn(own: Record, inherited: Record): readonly Dated[] {
  if (own.decisions.length === 0) return inherited.decisions;
  const all = [...inherited.decisions, ...own.decisions];
  return all.sort((a, b) => compareDays(a.day, b.day));
}

/** By when it was due as things stood on a day. What recurs is never late for good. */
function dueDayAt(action: Action, day: Day): Day | undefined {
  const { timescale } = inForceAt(action, { day });
  return timescale?.kind === 'recurring' ? undefined : timescale?.due;
}
