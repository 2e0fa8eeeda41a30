import type { Level } from '../plan/ratings.ts';
import { actionsOf, type Position, type Timing, timings } from './position.ts';

/** How much of a position is what. */
export interface Summary {
  readonly recommendations: number;
  readonly actions: number;
  /** Recommendations by their own rating, worst level first, levels that nothing has included. */
  readonly rag: readonly { readonly level: Level; readonly count: number }[];
  /** Without what another plan deals with and this one does not rate. */
  readonly unrated: number;
  readonly handledElsewhere: number;
  readonly notUpdated: number;
  /** Actions by timing. */
  readonly timing: Readonly<Record<Timing, number>>;
  /** Complete, late or not. */
  readonly complete: number;
  readonly overdue: number;
  readonly overdueUnreviewed: number;
  /** Open without a due day, and not reviewed within the interval. */
  readonly reviewLapsed: number;
}

/** Counts a position. */
export function summarise(position: Position): Summary {
  const actions = actionsOf(position);
  const { recommendations, plan } = position;
  const timing = Object.fromEntries(
    timings.map((each) => [each, actions.filter((action) => action.timing === each).length]),
  ) as Record<Timing, number>;
  return {
    recommendations: recommendations.length,
    actions: actions.length,
    rag: plan.ratings.scheme.levels.map((level) => ({
      level,
      count: recommendations.filter(({ rating }) => rating === level).length,
    })),
    unrated: recommendations.filter(({ rating, handling }) => !rating && !handling).length,
    handledElsewhere: recommendations.filter(({ rating, handling }) => !rating && handling).length,
    notUpdated: recommendations.filter(({ notUpdated }) => notUpdated).length,
    timing,
    complete: timing.complete + timing['complete-late'],
    overdue: timing.overdue,
    overdueUnreviewed: actions.filter(({ overdueUnreviewed }) => overdueUnreviewed).length,
    reviewLapsed: actions.filter((action) => action.timing !== 'overdue' && action.review.isDue).length,
  };
}
