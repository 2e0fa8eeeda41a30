import type { Day } from '../../calendar/day.ts';
import type { Unit } from '../../figure/unit.ts';
import type { Benchmark, DatedFigure, Measure, MeasureValue, Target } from '../../plan/measure.ts';
import type { Recommendation } from '../../plan/plan.ts';
import type { Level } from '../../plan/ratings.ts';

/** A measure on a day: what was known of it, and what follows from that. All amounts are in its unit. */
export interface MeasurePosition {
  readonly measure: Measure;
  /** What it hangs on; undefined: the plan as a whole. */
  readonly recommendation?: Recommendation;
  readonly unit?: Unit;
  readonly baseline?: Reading<DatedFigure>;
  /** All that was reported, oldest first; some of it may say that there is no figure yet. */
  readonly values: readonly Reading<MeasureValue>[];
  /** The last of them that has a figure, and the one before it. */
  readonly newest?: Reading<MeasureValue>;
  readonly before?: Reading<MeasureValue>;
  /** Since the one before; undefined where there is none, or the two cannot be compared. */
  readonly change?: Difference;
  readonly sinceBaseline?: Difference;
  readonly target?: TargetPosition;
  readonly course: Course;
  /** As the newest figure and the tolerance make it; undefined: they do not say. */
  readonly derived?: Level;
  /** As officers rated the newest figure themselves. */
  readonly declared?: Level;
  readonly benchmarks: readonly BenchmarkPosition[];
  /** It has a target still to be answered for, and the newest round does not speak of it. */
  readonly notReported: boolean;
  /**
   * The newest figure, and any rating of it, is older than the newest round or than the day of the target. A figure of that
   * day or later is the last word on a target, and does not grow old.
   */
  readonly notUpdated: boolean;
}

/** A figure of the plan, as far as it can be reckoned with. */
export interface Reading<Written extends DatedFigure = DatedFigure> {
  readonly written: Written;
  /** Undefined: it has none, or none that can be compared with the measure's others. */
  readonly amount?: number;
  /** The last day that it describes. */
  readonly day?: Day;
}

/** Which way something moved; `changed` where nobody said which way is better. */
export type Trend = 'better' | 'worse' | 'same' | 'changed';

export interface Difference {
  /** Below zero: down. */
  readonly by: number;
  readonly trend: Trend;
}

/**
 * `awaited`: its day is past, and no figure of that day or a later one was reported. `no-longer-met`: an earlier figure
 * met it. `unknown`: there is no figure, no better way or no amount to tell by.
 */
export type TargetState = 'met' | 'no-longer-met' | 'missed' | 'awaited' | 'not-yet' | 'unknown';

export interface TargetPosition {
  readonly target: Target;
  /** Worked out where the target is a change of the baseline: +7 % of 432 is 462.24. */
  readonly amount?: number;
  readonly due?: Day;
  readonly isPast: boolean;
  /** From the newest figure to the target: below zero where the target is the smaller number. */
  readonly distance?: number;
  readonly state: TargetState;
}

/** Why there is no line to hold a figure against; the first that applies. */
export type NoCourse =
  | 'no-target'
  | 'no-figure'
  | 'no-better'
  | 'unlike'
  | 'no-target-day'
  | 'no-baseline'
  | 'no-baseline-day'
  | 'no-figure-day'
  | 'no-time';

/** Where the newest figure is against a straight line from the baseline to the target, on the figure's own day. */
export type Course =
  | {
      readonly state: 'on-course' | 'off-course';
      readonly expected: number;
      /** How far it is from there; below zero: down. */
      readonly by: number;
    }
  | { readonly state: 'none'; readonly because: NoCourse };

export interface BenchmarkPosition {
  readonly benchmark: Benchmark;
  readonly amount?: number;
  /** Of the newest figure from the benchmark. */
  readonly difference?: Difference;
}
