import type { Better, Target } from '../../plan/measure.ts';
import type { Moment } from '../position.ts';
import { type Basis, tidy } from './amounts.ts';
import { standingOf } from './border.ts';
import { targetAmount } from './change.ts';
import type { Reading, TargetPosition, TargetState } from './position.ts';

/** Where the figures known on a day stand against the target. */
export function targetAt(
  target: Target,
  baseline: Reading | undefined,
  figures: readonly Reading[],
  basis: Basis,
  { day }: Pick<Moment, 'day'>,
): TargetPosition {
  const amount = targetAmount(target.figure, baseline?.amount, basis);
  const due = target.timescale?.due;
  const isPast = due !== undefined && due < day;
  const newest = figures.at(-1)?.amount;
  const known = { target, amount, due, isPast };
  return {
    ...known,
    distance: amount === undefined || newest === undefined ? undefined : tidy(amount - newest),
    state: stateOf(known, figures, basis.measure.better?.value),
  };
}

type Known = Pick<TargetPosition, 'target' | 'amount' | 'due' | 'isPast'>;

function stateOf(
  { target, amount, due, isPast }: Known,
  figures: readonly Reading[],
  better: Better | undefined,
): TargetState {
  if (amount === undefined || !better) return 'unknown';
  const mark = { amount, figure: target.figure };
  const meets = (each: Reading) =>
    each.amount !== undefined && standingOf(each.amount, each.written.figure, mark, better).isReached;
  const newest = figures.at(-1);
  if (newest && newest.amount === undefined) return 'unknown';
  if (newest && meets(newest)) return 'met';
  if (figures.some(meets)) return 'no-longer-met';
  if (isPast) return newest?.day && newest.day >= due! ? 'missed' : 'awaited';
  if (!newest) return 'unknown';
  // What holds at all times has no day to come.
  return isHeldTo({ target, due }, newest) && !due ? 'missed' : 'not-yet';
}

/** Whether a figure has to meet the target itself: it is of the target's day or later, or the target holds at all times. */
export function isHeldTo(
  { target: { timescale }, due }: Pick<TargetPosition, 'target' | 'due'>,
  { day }: Reading,
): boolean {
  if (due) return day !== undefined && day >= due;
  if (timescale?.kind === 'onwards') return day !== undefined && day >= (timescale.start ?? day);
  return timescale?.kind === 'ongoing';
}
