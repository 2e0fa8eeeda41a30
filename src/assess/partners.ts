import { type Day, daysBetween } from '../calendar/day.ts';
import type { Partner } from '../plan/partner.ts';
import type { Completion, Plan } from '../plan/plan.ts';
import { dayOfRound } from '../plan/rounds.ts';
import { nextOccurrence } from './occurrence.ts';
import type { Moment, PartnerPosition } from './position.ts';
import type { Terms } from './terms.ts';
import { timingOf } from './timing.ts';
import { existsAt } from './updates.ts';

/** Each partner on a day. A review that is dated later has not been held yet. */
export function partnersAt(
  plan: Plan,
  partners: readonly Partner[],
  moment: Moment,
  { calendar, dueSoonDays }: Terms,
): readonly PartnerPosition[] {
  return partners.map((partner) => {
    const reviewed = reviewedAt(plan, partner.reviewed, moment);
    const held = reviewed && dayOf(plan, reviewed);
    const review = nextOccurrence(partner.review, held, calendar);
    const due = review?.due;
    const isOver = reviewed !== undefined && review?.kind !== 'recurring';
    const timing = timingOf({ timescale: review, due }, moment.day, dueSoonDays);
    return {
      partner,
      review,
      due,
      reviewed,
      timing: isOver ? 'reviewed' : review && timing,
      daysOverdue: !isOver && timing === 'overdue' ? daysBetween(due!, moment.day) : 0,
    };
  });
}

function reviewedAt(plan: Plan, reviewed: Completion | undefined, moment: Moment): Completion | undefined {
  if (!reviewed || reviewed.kind === 'unreadable') return undefined;
  if (reviewed.round) return existsAt(plan, reviewed.round, undefined, moment) ? reviewed : undefined;
  return reviewed.last === undefined || reviewed.last <= moment.day ? reviewed : undefined;
}

function dayOf(plan: Plan, { last, round }: Completion): Day | undefined {
  return last ?? (round && dayOfRound(plan, round));
}
