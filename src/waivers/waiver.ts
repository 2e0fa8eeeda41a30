import type { Day } from '../calendar/day.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/source.ts';

/** Leave to let a finding stand for a while: `# rag: allow RULE until 30 June 2023, reason`. */
export interface Waiver {
  readonly rule: string;
  /** The last day on which it holds. */
  readonly until: Day;
  readonly reason: string;
  /** The comment. */
  readonly at: Span;
  /** What it speaks of: what begins on the line below. */
  readonly covers: Pick<Span, 'start' | 'end'>;
}

/** The waivers of a plan file, and what is wrong with those that could not be understood. */
export interface Waivers {
  readonly waivers: readonly Waiver[];
  readonly diagnostics: readonly Diagnostic[];
}
