import type { Day } from '../calendar/day.ts';
import { addInterval } from '../calendar/interval.ts';
import type { Action, Plan, Recommendation, Update } from '../plan/plan.ts';
import { dayOfUpdate } from '../plan/rounds.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { decisionsAt } from './decisions.ts';
import type { Moment, ReviewPosition, Timing } from './position.ts';
import { revisionsAt } from './timing.ts';
import { updatesAt } from './updates.ts';

/**
 * Whether somebody has looked at an action that needs it. An overdue action needs a review since its due day; one
 * that never falls due needs one now and then. Both lapse once the plan's interval has passed.
 */
export function reviewAt(
  plan: Plan,
  recommendation: Recommendation,
  action: Action,
  { timing, timescale }: { readonly timing: Timing; readonly timescale?: Timescale },
  moment: Moment,
): ReviewPosition {
  if (timing !== 'overdue' && timing !== 'ongoing' && timing !== 'no-date') {
    return { state: 'not-needed', isDue: false };
  }
  const due = timing === 'overdue' ? timescale?.due : undefined;
  const last = latest(reviewDays(plan, recommendation, action, moment).filter((day) => !due || day >= due));
  if (last) {
    const until = addInterval(last, plan.review.every);
    const isDue = moment.day > until;
    return { state: isDue ? 'lapsed' : 'reviewed', last, until, isDue };
  }
  const since = due ?? startOf(plan, recommendation, timescale);
  return { state: 'never', since, isDue: due !== undefined || isLongSince(since, plan, moment) };
}

/** An update of the action or its recommendation that says something, a decision on it, and an agreed revision, each is a review on its day. */
function reviewDays(
  plan: Plan,
  recommendation: Recommendation,
  action: Action,
  moment: Moment,
): readonly Day[] {
  const updates = [recommendation, action].flatMap((part) => updatesAt(plan, part.updates, moment));
  const updated = updates.filter(saysSomething).map((update) => dayOfUpdate(plan, update));
  const decided = [recommendation, action].flatMap((part) => decisionsAt(part.decisions, moment));
  const revised = revisionsAt(action, moment).map(({ agreed }) => agreed?.last);
  return [...updated, ...decided.map(({ day }) => day), ...revised].filter(
    (day) => day !== undefined && day <= moment.day,
  ) as Day[];
}

/** An empty update shows that somebody meant to report, and not that anybody looked. */
export function saysSomething({ rating, text, state }: Update): boolean {
  return rating?.level !== undefined || Boolean(text?.trim()) || state?.value !== undefined;
}

/** From when somebody could have reviewed what never falls due: the plan's first round, the meeting that asked for it, or its own start, whichever is last. */
function startOf(plan: Plan, { origin }: Recommendation, timescale: Timescale | undefined): Day | undefined {
  const first = plan.rounds.find(({ day }) => day !== undefined)?.day;
  return first && latest([first, origin?.meeting?.last, timescale?.start].filter((day) => day !== undefined));
}

function isLongSince(start: Day | undefined, plan: Plan, { day }: Moment): boolean {
  return start !== undefined && addInterval(start, plan.review.every) < day;
}

function latest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((last, day) => (last && last > day ? last : day), undefined);
}
