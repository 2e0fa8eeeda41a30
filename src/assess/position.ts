import type { Day } from '../calendar/day.ts';
import type { PhraseReader } from '../plan/phrases.ts';
import type { Action, Plan, Recommendation, Revision, Round, Update } from '../plan/plan.ts';
import type { Level } from '../plan/ratings.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { MeasurePosition } from './measures/position.ts';

/** When a position is taken. */
export interface Moment {
  readonly day: Day;
  /** Given: the position that this round reported, so nothing of a later round counts. */
  readonly round?: Round;
}

/** A plan on a day: what is true of each of its parts. */
export interface Position {
  readonly plan: Plan;
  readonly asOf: Day;
  /** Reads the dates in its words. */
  readonly read: PhraseReader;
  /** The newest round on the day. */
  readonly round?: Round;
  /** Of the plan as a whole. */
  readonly measures: readonly MeasurePosition[];
  readonly recommendations: readonly RecommendationPosition[];
}

export interface RecommendationPosition {
  readonly recommendation: Recommendation;
  /** Its own newest update. */
  readonly update?: Update;
  /** That update's rating; never replaced by its actions'. */
  readonly rating?: Level;
  /** The worst of the ratings that its open actions carry themselves. */
  readonly worstAction?: Level;
  /** It is still open, and neither it nor an action of it was updated in the newest round. */
  readonly notUpdated: boolean;
  readonly measures: readonly MeasurePosition[];
  readonly actions: readonly ActionPosition[];
}

export interface ActionPosition {
  readonly action: Action;
  readonly recommendation: Recommendation;
  /** Its own newest update, else its recommendation's. */
  readonly update?: Update;
  readonly rating?: Level;
  /** The rating is the action's own, not its recommendation's. */
  readonly ownRating: boolean;
  /** What sets the timescale in force on the day: the newest agreed revision, else the action itself. */
  readonly inForce: Action | Revision;
  readonly timescale?: Timescale;
  readonly due?: Day;
  /** Of the first timescale. */
  readonly originalDue?: Day;
  /** Days from the original due day to the one in force. */
  readonly slipDays: number;
  readonly timing: Timing;
  /** 0 unless overdue. */
  readonly daysOverdue: number;
  readonly completed?: Completed;
  readonly paused: boolean;
  /** The newest update that reopened it; only while it is open. */
  readonly reopening?: Update;
  readonly review: ReviewPosition;
  /** Overdue, and nobody has reviewed it since: the state that fails a check. */
  readonly overdueUnreviewed: boolean;
}

/** From worst to best; the order in which a report counts and sorts them. */
export const timings = [
  'overdue',
  'due-soon',
  'not-due',
  'no-date',
  'ongoing',
  'complete-late',
  'complete',
  'superseded',
] as const;
export type Timing = (typeof timings)[number];

/** How an action came to be complete. */
export interface Completed {
  /** As one would write it in the file: a day, a month, a round's id, or yes. */
  readonly text: string;
  /** The first and last day on which it may have been; undefined when only a round or a yes says so. */
  readonly first?: Day;
  readonly last?: Day;
  readonly round?: Round;
}

/** When it was completed, for programs: a day, a month as `YYYY-MM`, else the round or the words of the plan. */
export function completedText({ text, first, last, round }: Completed): string {
  if (!first || !last || round) return text;
  return first === last ? last : last.slice(0, 7);
}

export interface ReviewPosition {
  readonly state: 'reviewed' | 'lapsed' | 'never' | 'not-needed';
  /** The day of the review that counts. */
  readonly last?: Day;
  /** The last day on which it counts. */
  readonly until?: Day;
  /** Somebody has to look at it. What never falls due may wait an interval for its first review. */
  readonly isDue: boolean;
  /** Never reviewed: the day since when it could have been. */
  readonly since?: Day;
}

/** Every action of a position, in the plan's order. */
export function actionsOf(position: Position): readonly ActionPosition[] {
  return position.recommendations.flatMap((recommendation) => recommendation.actions);
}

/** The role that answers for an action: its own owner, else its recommendation's. */
export function ownerOf({ action, recommendation }: ActionPosition): string | undefined {
  return action.owner ?? recommendation.owner;
}

/** Neither complete nor superseded. */
export function isOpen({ timing }: Pick<ActionPosition, 'timing'>): boolean {
  return timing !== 'complete' && timing !== 'complete-late' && timing !== 'superseded';
}
