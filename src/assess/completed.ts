import type { Day } from '../calendar/day.ts';
import type { Round } from '../plan/plan.ts';

/** How an action came to be complete. */
export interface Completed {
  /** As one would write it in the file: a day, a month, a round's id, or yes. */
  readonly text: string;
  /** The first and last day on which it may have been; undefined when only a round or a yes says so. */
  readonly first?: Day;
  readonly last?: Day;
  readonly round?: Round;
  /** The day of the report that says so. */
  readonly reported?: Day;
}

/** When it was completed, for programs: a day, a month as `YYYY-MM`, else the round or the words of the plan. */
export function completedText({ text, first, last, round }: Completed): string {
  if (!first || !last || round) return text;
  return first === last ? last : last.slice(0, 7);
}
