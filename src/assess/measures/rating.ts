import type { Figure } from '../../figure/figure.ts';
import type { Better } from '../../plan/measure.ts';
import type { Level, LevelTone, RatingScheme } from '../../plan/ratings.ts';
import { type Basis, isInUnit, tidy } from './amounts.ts';
import { type Standing, standingOf } from './border.ts';
import { arePoints } from './change.ts';
import type { Course, Reading, TargetPosition } from './position.ts';
import { isHeldTo } from './target.ts';

/** What a rating is worked out from. */
export interface Rated {
  readonly newest?: Reading;
  readonly target?: TargetPosition;
  readonly course: Course;
  readonly better?: Better;
}

/**
 * The tone of a measure's newest figure. It is good where it is as it should be on its day, or better; in doubt within the
 * tolerance of that, bad beyond it. Without a line it is held against the target itself: it is good once it meets that,
 * and any worse only from the target's day on. Where the plan names no tolerance, nobody has said how far off is bad.
 * While the figure of the target's day is awaited, an earlier one says nothing of how it turned out.
 */
export function toneOf({ newest, target, course, better }: Rated, basis: Basis): LevelTone | undefined {
  if (newest?.amount === undefined || target?.amount === undefined || !better) return undefined;
  if (target.state === 'awaited') return undefined;
  const isLine = course.state !== 'none';
  const isHeld = isLine || isHeldTo(target, newest);
  const isOnTarget = !isLine || isHeldTo(target, newest);
  const mark = isOnTarget
    ? { amount: target.amount, figure: target.target.figure }
    : { amount: expectedIn(course) };
  const standing = standingOf(newest.amount, newest.written.figure, mark, better);
  if (standing.isReached) return 'good';
  return isHeld ? toneOff(standing, toleranceOf(basis, mark.amount)) : undefined;
}

function expectedIn(course: Course): number {
  return course.state === 'none' ? Number.NaN : course.expected;
}

function toneOff({ short }: Standing, tolerance: number | undefined): LevelTone | undefined {
  if (tolerance === undefined) return undefined;
  return short <= tolerance ? 'caution' : 'bad';
}

/** In the measure's unit. A percentage is one of the mark; of percentages it is so many points. */
function toleranceOf(basis: Basis, mark: number): number | undefined {
  const { tolerance } = basis.measure;
  if (tolerance?.value === undefined || !fitsAsTolerance(tolerance, basis)) return undefined;
  const size = Math.abs(tolerance.value);
  return tidy(
    isInUnit(tolerance, basis) || arePoints(tolerance, basis) ? size : (Math.abs(mark) * size) / 100,
  );
}

/** Whether rag can tell how far off a tolerance allows. */
export function fitsAsTolerance(tolerance: Figure, basis: Basis): boolean {
  return isInUnit(tolerance, basis) || arePoints(tolerance, basis) || tolerance.unit?.kind === 'percent';
}

/** The level of a scheme that stands for a tone: of several the one that says it most plainly. */
export function levelFor(tone: LevelTone, { levels }: RatingScheme): Level | undefined {
  const fitting = levels.filter((level) => level.tone === tone);
  return tone === 'bad' ? fitting[0] : fitting.at(-1);
}
