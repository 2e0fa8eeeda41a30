import type { Day } from '../calendar/day.ts';
import type { Decision } from '../plan/decision.ts';
import type { ActionSelection } from '../plan/links.ts';
import type { Partner } from '../plan/partner.ts';
import type { PhraseReader } from '../plan/phrases.ts';
import type { Action, Completion, Plan, Recommendation, Revision, Round, Update } from '../plan/plan.ts';
import type { Level } from '../plan/ratings.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { Completed } from './completed.ts';
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
  /** Of the plan as a whole. */
  readonly partners: readonly PartnerPosition[];
  readonly recommendations: readonly RecommendationPosition[];
  /** Those that a later meeting asks for: on the day nobody knew of them. */
  readonly toCome: readonly Recommendation[];
}

/** What bodies have decided of a part of a plan. */
export interface Decided {
  /** As officers rate it. */
  readonly declared?: Level;
  /** The decision whose rating stands in place of the officers'. */
  readonly overruling?: Decision;
  /** Its own, oldest first, as far as they had been taken. */
  readonly decisions: readonly Decision[];
  /** It was reported complete, and the body that has to has not accepted it. */
  readonly awaiting?: Completed;
}

export interface RecommendationPosition extends Decided {
  readonly recommendation: Recommendation;
  /** Its own newest update. */
  readonly update?: Update;
  /** That update's rating, or that of the body that has overruled it; never replaced by its actions'. */
  readonly rating?: Level;
  /** How its own newest update closed it, where no body has kept it open. */
  readonly closing?: Closing;
  /** The worst of the ratings that its open actions carry themselves. */
  readonly worstAction?: Level;
  /** It is still open, and neither it nor an action of it was updated in the newest round. */
  readonly notUpdated: boolean;
  /** What deals with it in another plan, where one is said to. */
  readonly handling?: Handling;
  readonly partners: readonly PartnerPosition[];
  readonly measures: readonly MeasurePosition[];
  readonly actions: readonly ActionPosition[];
}

export interface ActionPosition extends Decided {
  readonly action: Action;
  readonly recommendation: Recommendation;
  /** Its own newest update, else its recommendation's. */
  readonly update?: Update;
  readonly rating?: Level;
  /** Officers report on the action itself, and not only on its recommendation. */
  readonly ownRating: boolean;
  /** What sets the timescale in force on the day: the newest agreed revision, else the action itself. */
  readonly inForce: Action | Revision;
  readonly timescale?: Timescale;
  readonly due?: Day;
  /** Of the first timescale, in the first of the plans that it came through. */
  readonly originalDue?: Day;
  /** Where it was first promised, if not in this plan. */
  readonly firstPromise?: ActionSelection;
  /** The same action in the plan that this one follows, and in the one that has followed it by the day. */
  readonly carriedFrom?: ActionSelection;
  readonly carriedTo?: ActionSelection;
  /** Days from the original due day to the one in force. */
  readonly slipDays: number;
  readonly timing: Timing;
  /** 0 unless overdue. */
  readonly daysOverdue: number;
  readonly completed?: Completed;
  readonly paused: boolean;
  /** What opened it again last; only while it is open. */
  readonly reopening?: Reopening;
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
  'awaiting-acceptance',
  'complete-late',
  'complete',
  'superseded',
] as const;
export type Timing = (typeof timings)[number];

/** The timings of what is over for those who do it. */
export type Closing = Extract<Timing, 'awaiting-acceptance' | 'complete' | 'superseded'>;

/** What opened something again: an update of officers, or a body that kept it open. One of the two. */
export interface Reopening {
  readonly update?: Update;
  readonly decision?: Decision & { readonly day: Day };
}

/** The position of what deals with a recommendation in another plan. */
export interface Handling {
  /** Its REF; where nothing has it, as it was written. */
  readonly ref: string;
  /** Undefined: there is no such thing. */
  readonly plan?: Plan;
  /** That plan has not begun by the day, so nothing is known of it. */
  readonly notBegun?: true;
  /** Of a whole plan, the worst of its recommendations'. */
  readonly rating?: Level;
  /** Of the worst of its actions; undefined where there is none and it is open. */
  readonly timing?: Timing;
  /** The action of that timing. */
  readonly worst?: ActionPosition;
}

/** A partner, and whether the review of the partnership was held. */
export interface PartnerPosition {
  readonly partner: Partner;
  /** By when it is to be reviewed: what recurs, the next time. */
  readonly review?: Timescale;
  readonly due?: Day;
  /** The newest review that had been held. */
  readonly reviewed?: Completion;
  /** Undefined: no review is asked for. */
  readonly timing?: Timing | 'reviewed';
  /** 0 unless overdue. */
  readonly daysOverdue: number;
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

/** The role that an action or its recommendation names; without one, the plan's owner answers for it. */
export function namedOwnerOf({ action, recommendation }: ActionPosition): string | undefined {
  return action.owner ?? recommendation.owner;
}

/** Whether a rating is the action's own, of officers or of a body, and not its recommendation's. */
export function isRatedItself({ ownRating, overruling, decisions }: ActionPosition): boolean {
  return ownRating || (overruling !== undefined && decisions.includes(overruling));
}

/** Neither complete nor superseded. */
export function isOpen({ timing }: Pick<ActionPosition, 'timing'>): boolean {
  return timing !== 'complete' && timing !== 'complete-late' && timing !== 'superseded';
}

/** Open, and not only because a body has still to accept it: there is something left to do and to report. */
export function isLeftToDo({ timing }: Pick<ActionPosition, 'timing'>): boolean {
  return isOpen({ timing }) && timing !== 'awaiting-acceptance';
}
