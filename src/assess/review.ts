import type { Day } from '../calendar/day.ts';
import { addInterval } from '../calendar/interval.ts';
import type { Action, Plan, Recommendation } from '../plan/plan.ts';
import { dayOfUpdate } from '../plan/rounds.ts';
import type { Moment, ReviewPosition, Timing } from './position.ts';
import { updatesAt } from './updates.ts';

/**
 * Whether somebody has looked at an action that needs it. An overdue action needs a review since its due day; one
 * that never falls due needs one now and then. Both lapse once the plan's interval has passed.
 */
export function reviewAt(
  plan: Plan,
  recommendation: Recommendation,
  action: Action,
  { timing, due }: { readonly timing: Timing; readonly due?: Day },
  moment: Moment,
): ReviewPosition {
  if (timing !== 'overdue' && timing !== 'ongoing' && timing !== 'no-date') return { state: 'not-needed' };
  const last = reviewDays(plan, recommendation, action, moment)
    .filter((day) => timing !== 'overdue' || due === undefined || day >= due)
    .reduce<Day | undefined>((latest, day) => (latest && latest > day ? latest : day), undefined);
  if (!last) return { state: 'never' };
  const until = addInterval(last, plan.review.every);
  return { state: moment.day <= until ? 'reviewed' : 'lapsed', last, until };
}

/** An update of the action or its recommendation, and an agreed revision, each is a review on its day. */
function reviewDays(
  plan: Plan,
  recommendation: Recommendation,
  action: Action,
  moment: Moment,
): readonly Day[] {
  const updates = [recommendation, action].flatMap((part) => updatesAt(plan, part.updates, moment));
  const updated = updates.map((update) => dayOfUpdate(plan, update));
  const revised = action.revisions.map((revision) => revision.agreed?.last);
  return [...updated, ...revised].filter((day) => day !== undefined && day <= moment.day) as Day[];
}
