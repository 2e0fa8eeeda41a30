import type { Calendar } from '../calendar/calendar.ts';
import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import { phraseReaderOf } from '../plan/phrases.ts';
import type { Action, Plan, Recommendation, Round, Update } from '../plan/plan.ts';
import { worstLevel } from '../plan/ratings.ts';
import { dayOfUpdate, latestRound } from '../plan/rounds.ts';
import { readTimescale } from '../timescale/read.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { measuresAt } from './measures/measures.ts';
import {
  type ActionPosition,
  isOpen,
  type Moment,
  type Position,
  type RecommendationPosition,
} from './position.ts';
import { completedAt, isStillOpen } from './progress.ts';
import { reviewAt } from './review.ts';
import { inForceAt, slipOf, timingOf } from './timing.ts';
import { reopeningIn, updatesAt } from './updates.ts';

/** What an assessment takes from the configuration. */
export interface Measure {
  readonly calendar: Calendar;
  /** An action due within so many days is due soon. */
  readonly dueSoonDays: number;
}

/** A plan at a moment. Whatever is dated later does not exist yet. */
export function assess(plan: Plan, moment: Moment, measure: Measure): Position {
  const round = moment.round ?? latestRound(plan, moment.day);
  return {
    plan,
    asOf: moment.day,
    read: phraseReaderOf(plan, measure.calendar),
    round,
    measures: measuresAt(plan, undefined, moment, round),
    recommendations: plan.recommendations.map((recommendation) =>
      assessRecommendation(plan, recommendation, round, moment, measure),
    ),
  };
}

function assessRecommendation(
  plan: Plan,
  recommendation: Recommendation,
  round: Round | undefined,
  moment: Moment,
  measure: Measure,
): RecommendationPosition {
  const updates = updatesAt(plan, recommendation.updates, moment);
  const update = updates.at(-1);
  const actions = recommendation.actions.map((action) =>
    assessAction(plan, recommendation, action, updates, moment, measure),
  );
  const inRound = (part: Recommendation | Action) =>
    updatesAt(plan, part.updates, moment).some((each) => each.round!.order >= (round?.order ?? 0));
  return {
    recommendation,
    update,
    rating: update?.rating?.level,
    worstAction: worstLevel(
      actions.filter(isOpen).flatMap(({ ownRating, rating }) => (ownRating && rating ? [rating] : [])),
    ),
    notUpdated:
      round !== undefined &&
      isStillOpen(actions, update) &&
      ![recommendation, ...recommendation.actions].some(inRound),
    measures: measuresAt(plan, recommendation, moment, round),
    actions,
  };
}

function assessAction(
  plan: Plan,
  recommendation: Recommendation,
  action: Action,
  inherited: readonly Update[],
  moment: Moment,
  { calendar, dueSoonDays }: Measure,
): ActionPosition {
  const own = updatesAt(plan, action.updates, moment);
  const update = own.at(-1) ?? inherited.at(-1);
  const reopening = reopeningIn(plan, own, inherited);
  const inForce = inForceAt(action, moment);
  const timescale = nextOccurrence(inForce.timescale, plan, update, calendar);
  const due = timescale?.due;
  const originalDue = inForce === action ? due : action.timescale?.due;
  const state = update?.state?.value;
  const completed = completedAt(plan, action, { timescale, update, reopening }, moment);
  const dueThen = completed?.first && dueDayAt(action, completed.first);
  const timing = timingOf({ timescale, due, dueThen, completed, state }, moment.day, dueSoonDays);
  const review = reviewAt(plan, recommendation, action, { timing, timescale }, moment);
  return {
    action,
    recommendation,
    update,
    rating: update?.rating?.level,
    ownRating: own.length > 0,
    inForce,
    timescale,
    due,
    originalDue,
    slipDays: slipOf(originalDue, due),
    timing,
    daysOverdue: timing === 'overdue' && due ? daysBetween(due, moment.day) : 0,
    completed,
    paused: state === 'paused' && isOpen({ timing }),
    reopening: isOpen({ timing }) ? reopening : undefined,
    review,
    overdueUnreviewed: timing === 'overdue' && review.state !== 'reviewed',
  };
}

/** By when it was due as things stood on a day. What recurs is never late for good. */
function dueDayAt(action: Action, day: Day): Day | undefined {
  const { timescale } = inForceAt(action, { day });
  return timescale?.kind === 'recurring' ? undefined : timescale?.due;
}

/** A recurring timescale falls due anew after each report of it. */
function nextOccurrence(
  timescale: Timescale | undefined,
  plan: Plan,
  update: Update | undefined,
  calendar: Calendar,
): Timescale | undefined {
  const anchor = update && dayOfUpdate(plan, update);
  if (timescale?.kind !== 'recurring' || !timescale.due || !anchor || anchor < timescale.due)
    return timescale;
  const next = readTimescale(timescale.text, { anchor, calendar });
  // What is reported on the very day it is due was this time, not the next.
  return next.due === anchor ? readTimescale(timescale.text, { anchor: addDays(anchor, 1), calendar }) : next;
}
