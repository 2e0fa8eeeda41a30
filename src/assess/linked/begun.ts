import type { Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Position } from '../position.ts';

/** From when something is known of a plan: its period, a round, the meeting that asked for it. Undefined: nobody can say. */
function beginningOf({ period, rounds, origin }: Plan): Day | undefined {
  const days = [period?.start, origin?.meeting?.last, ...rounds.map(({ day }) => day)];
  return days.filter((day) => day !== undefined).sort()[0];
}

/** Whether anything was known of a plan on a day. */
export function hasBegun(plan: Plan, day: Day): boolean {
  const beginning = beginningOf(plan);
  return beginning === undefined || beginning <= day;
}

/**
 * Of several plans those that had begun on their day, apart from those of which nothing was known yet. Where none had, they
 * are being prepared, and are taken as they are.
 */
export function partBegun(positions: readonly Position[]): {
  readonly begun: readonly Position[];
  readonly notBegun: readonly Plan[];
} {
  const begun = positions.filter(({ plan, asOf }) => hasBegun(plan, asOf));
  if (begun.length === 0) return { begun: positions, notBegun: [] };
  const notBegun = positions.flatMap((position) => (begun.includes(position) ? [] : [position.plan]));
  return { begun, notBegun };
}
