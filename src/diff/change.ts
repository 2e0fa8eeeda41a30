import type { Plan } from '../plan/plan.ts';

export type ChangeKind =
  | 'rating'
  | 'completed'
  | 'reopened'
  | 'timescale'
  | 'added'
  | 'removed'
  | 'wording'
  | 'narrative'
  | 'decided'
  | 'measure'
  | 'not-updated';

export type Direction = 'better' | 'worse' | 'same';

/** One thing that is not as it was. */
export interface Change {
  readonly plan: Plan;
  /** `plan/id`; the plan's id alone when the plan itself is spoken of. */
  readonly ref: string;
  readonly id: string;
  /** The recommendation, action, measure or plan in its own words, as they are now. */
  readonly subject: string;
  readonly kind: ChangeKind;
  /** What was, and what is, in words; undefined: nothing was, or nothing is. */
  readonly from?: string;
  readonly to?: string;
  readonly direction: Direction;
  /** Days that the due day moved: later is positive. */
  readonly days?: number;
}

/** How two positions differ. */
export interface Difference {
  readonly changes: readonly Change[];
  readonly tally: Tally;
}

/** How many ratings moved, of recommendations and of actions that are rated themselves; and what came and went. */
export interface Tally {
  readonly improved: number;
  readonly worsened: number;
  readonly unchanged: number;
  /** Rated now, and not before. */
  readonly firstRated: number;
  readonly added: number;
  readonly removed: number;
}

/** One plan's difference, and what its two sides are called. */
export interface Compared {
  readonly plan: Plan;
  readonly difference: Difference;
  readonly from: string;
  readonly to: string;
}
