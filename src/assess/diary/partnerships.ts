import { ownerOf } from '../../plan/owner.ts';
import type { PartnerPosition, Position, RecommendationPosition } from '../position.ts';
import { type Entry, isIn, type Period } from './entry.ts';

/** The reviews of partnerships that fall in the period; what is past and was not held is wanted now. */
export function* partnershipsIn(position: Position, period: Period): Iterable<Entry> {
  for (const partner of position.partners) yield* reviewOf(partner, undefined, position, period);
  for (const parent of position.recommendations) {
    for (const partner of parent.partners) yield* reviewOf(partner, parent, position, period);
  }
}

/** A partner of the plan as a whole goes by its name. */
function reviewOf(
  { partner, review, due, timing }: PartnerPosition,
  parent: RecommendationPosition | undefined,
  { plan, asOf }: Position,
  period: Period,
): readonly Entry[] {
  if (!due || timing === 'reviewed') return [];
  const isNow = timing === 'overdue';
  const day = isNow ? asOf : due;
  if (!isIn(period, day)) return [];
  const recommendation = parent?.recommendation;
  return [
    {
      kind: 'partnership',
      day,
      ...(isNow && { isNow }),
      id: recommendation?.id ?? partner.name,
      text: recommendation ? `${partner.name}: ${recommendation.text}` : partner.name,
      occurrence: partner.name,
      owner: recommendation ? ownerOf({ plan, recommendation }) : plan.owner,
      timescale: review?.text,
    },
  ];
}
