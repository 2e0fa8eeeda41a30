import type { Day } from '../calendar/day.ts';

/** The first and last day that somebody's words allow. */
interface Allowed {
  readonly first?: Day;
  readonly last?: Day;
}

/** Whether a day is what it was: the same one, or one within what was said before, said more exactly. */
export function isSameOrWithin(was: Allowed, is: Allowed): boolean {
  if (was.last === undefined || is.last === undefined) return false;
  if (was.last === is.last) return true;
  return is.last < was.last && (was.first === undefined || (is.first ?? '') >= was.first);
}
