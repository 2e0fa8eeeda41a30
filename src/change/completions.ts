import type { Completion, Plan, Round } from '../plan/plan.ts';
import { type ActionChange, folded, type Lasting } from './change.ts';
import { isSameOrWithin } from './days.ts';
import { roundsBefore } from './rounds.ts';

/**
 * Whether what an action said of its completion was changed to something else, or taken out. A day that was added is no
 * change, nor one that says more exactly what was said; and what was reopened may be taken out.
 */
export function isCompletionRewritten(plan: Plan, change: Lasting<ActionChange>): boolean {
  const { before, now } = change;
  const [was, is] = [before.completed, now.thing.completed];
  if (!was || was.kind === 'unreadable' || folded(was.text) === folded(is?.text)) return false;
  if (!is) return !isReopened(change);
  if (was.kind === 'yes') return is.kind === 'unreadable';
  if (was.round && is.round) return roundsBefore(plan, now.plan).get(is.round.id) !== was.round;
  return was.round ? !mayBeToldBy(plan, was.round, is) : !isSameOrWithin(was, is);
}

/** The last that was said of it, by an update or a body, is that it is not complete. */
function isReopened({ now, under }: Lasting<ActionChange>): boolean {
  const things = [now.thing, ...(under.now ? [under.now.thing] : [])];
  return things.some(
    ({ updates, decisions }) =>
      updates.findLast(({ state }) => state?.value)?.state?.value === 'reopened' ||
      decisions.at(-1)?.verdict.value === 'kept open',
  );
}

/** Whether something of then may have been news in a round: it came no earlier than the round before, and no later than this one. */
function mayBeToldBy({ roundDays }: Plan, { order, day }: Round, { first, last }: Completion): boolean {
  if (first === undefined || last === undefined) return false;
  const since = order > 0 ? roundDays[order - 1] : undefined;
  return (since === undefined || last >= since) && (day === undefined || first <= day);
}
