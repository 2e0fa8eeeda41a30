import type { Day } from '../../calendar/day.ts';
import { addInterval } from '../../calendar/interval.ts';
import type { Plan } from '../../plan/plan.ts';
import { type ActionPosition, actionsOf, type Position } from '../position.ts';
import { aboutAction } from './about.ts';
import { type Entry, isIn, type Period } from './entry.ts';

/** The actions that have to be reviewed in the period: by the last day on which their review counts, or now. */
export function* reviewsIn(position: Position, period: Period): Iterable<Entry> {
  const { plan, asOf } = position;
  for (const action of actionsOf(position)) {
    const { isDue } = action.review;
    const day = isDue ? asOf : lastDayFor(action, plan);
    if (!day || !isIn(period, day)) continue;
    yield { kind: 'review', day, ...(isDue && { isNow: true }), ...aboutAction(plan, action) };
  }
}

/** What never falls due may wait an interval for its first review. */
function lastDayFor({ review }: ActionPosition, plan: Plan): Day | undefined {
  return review.until ?? (review.since && addInterval(review.since, plan.review.every));
}
