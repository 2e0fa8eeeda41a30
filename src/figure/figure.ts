import type { Unit } from './unit.ts';

/** A figure as an officer typed it, and what was read in it. */
export interface Figure {
  /** As written. */
  readonly text: string;
  /** undefined: there is none in it (`TBC`, `not available`, or it cannot be read). */
  readonly value?: number;
  /** The unit that is written with it; undefined: a bare number. */
  readonly unit?: Unit;
  /** What is said of it, as written: `approximately`, `over`, `projected`. It must stay visible. */
  readonly qualifier?: string;
  /**
   * It says how much is to be added to another figure, or taken from it: `+7 %`, `an increase of 7%`. What is taken is
   * below zero: `a reduction of 10%`. `by 7%` does not say which; its qualifier is `by`. A minus alone is no change.
   */
  readonly isChange?: true;
  /** The words say that there is no figure yet: `TBC`, `data not available`, `n/a`. */
  readonly isMissing?: true;
  /** Why it could not be read, as a sentence an officer understands. */
  readonly problem?: string;
}
