import type { Pattern } from '../text/pattern.ts';
import type { Term } from './term.ts';

/** One way of reading a timescale, as the documentation tells it. */
export interface Reading {
  /** Stands in `Timescale.reading`; lower case, hyphenated. */
  readonly name: string;
  /** What is read, and as what, for an officer. */
  readonly summary: string;
  /** Its tests, and its table in the documentation. */
  readonly examples: readonly Example[];
}

/** A phrase and its days, `YYYY-MM-DD`. */
export interface Example {
  readonly phrase: string;
  readonly anchor?: string;
  readonly due?: string;
  readonly start?: string;
}

/** A reading of words that stand for days, wherever they are in the phrase. */
export interface TermReading extends Reading {
  readonly pattern: Pattern<Term>;
}
