import { type Day, daysBetween } from '../../calendar/day.ts';
import type { Better } from '../../plan/measure.ts';
import { tidy } from './amounts.ts';
import { standingOf } from './border.ts';
import type { Course, MeasurePosition, NoCourse, Reading, TargetPosition } from './position.ts';

/** What a course is worked out from. */
export interface Bearings {
  readonly baseline?: Reading;
  readonly newest?: Reading;
  readonly target?: TargetPosition;
  readonly better?: Better;
}

/** Whether a figure is where it should be by its day, if all goes evenly from the baseline to the target. */
export function courseOf(bearings: Bearings): Course {
  const because = lackOf(bearings);
  if (because) return { state: 'none', because };
  const { baseline, newest, target, better } = bearings;
  const [start, end] = [
    { amount: baseline!.amount!, day: baseline!.day! },
    { amount: target!.amount!, day: target!.due! },
  ];
  const { amount, day, written } = newest!;
  const expected = onLine(start, end, day!);
  const mark = { amount: expected, ...(day! >= end.day && { figure: target!.target.figure }) };
  const { isReached } = standingOf(amount!, written.figure, mark, better!);
  return { state: isReached ? 'on-course' : 'off-course', expected, by: tidy(amount! - expected) };
}

/**
 * Whether a measure is worse than the line to its target, or its target is missed or no longer met. While the figure of the
 * target's day is awaited, nobody knows.
 */
export function isOffCourse({ course, target }: Pick<MeasurePosition, 'course' | 'target'>): boolean {
  if (target?.state === 'awaited') return false;
  return course.state === 'off-course' || target?.state === 'missed' || target?.state === 'no-longer-met';
}

interface Point {
  readonly amount: number;
  readonly day: Day;
}

/** The amount on a day of a straight line between two points, and that of the nearer point outside it. */
function onLine(start: Point, end: Point, day: Day): number {
  const share = daysBetween(start.day, day) / daysBetween(start.day, end.day);
  return tidy(start.amount + (end.amount - start.amount) * Math.min(1, Math.max(0, share)));
}

/** In the order in which an officer would put them right. */
const lacks: readonly (readonly [NoCourse, (bearings: Bearings) => boolean])[] = [
  ['no-target', ({ target }) => !target],
  ['no-figure', ({ newest }) => !newest],
  ['no-better', ({ better }) => !better],
  ['no-baseline', ({ baseline }) => baseline?.written.figure.value === undefined],
  [
    'unlike',
    ({ baseline, newest, target }) => [baseline, newest, target].some((each) => each?.amount === undefined),
  ],
  ['no-target-day', ({ target }) => !target?.due],
  ['no-baseline-day', ({ baseline }) => !baseline?.day],
  ['no-figure-day', ({ newest }) => !newest?.day],
  ['no-time', ({ baseline, target }) => baseline!.day! >= target!.due!],
];

function lackOf(bearings: Bearings): NoCourse | undefined {
  return lacks.find(([, applies]) => applies(bearings))?.[0];
}
