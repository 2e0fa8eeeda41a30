import type { Day } from '../../calendar/day.ts';
import type { Measure, MeasureValue } from '../../plan/measure.ts';
import type { Plan, Recommendation, Round } from '../../plan/plan.ts';
import { dayOfRound } from '../../plan/rounds.ts';
import type { Moment, Position } from '../position.ts';
import { existsAt } from '../updates.ts';
import { amountOf, type Basis, basisOf, readingOf } from './amounts.ts';
import { differenceOf } from './change.ts';
import { courseOf } from './course.ts';
import type { MeasurePosition, Reading, TargetPosition } from './position.ts';
import { levelFor, toneOf } from './rating.ts';
import { targetAt } from './target.ts';

const none: readonly MeasurePosition[] = [];

/** The measures of a plan, or of one of its recommendations, at a moment; `round` is the newest one then. */
export function measuresAt(
  plan: Plan,
  recommendation: Recommendation | undefined,
  moment: Moment,
  round: Round | undefined,
): readonly MeasurePosition[] {
  const { measures } = recommendation ?? plan;
  if (measures.length === 0) return none;
  return measures.map((measure) => ({ ...measureAt(plan, measure, moment, round), recommendation }));
}

/** Every measure of a position: the plan's own, and those of its recommendations. */
export function measuresOf({ measures, recommendations }: Position): readonly MeasurePosition[] {
  return [...measures, ...recommendations.flatMap((each) => each.measures)];
}

function measureAt(plan: Plan, measure: Measure, moment: Moment, round: Round | undefined): MeasurePosition {
  const basis = basisOf(measure);
  const better = measure.better?.value;
  const values = valuesAt(plan, measure, basis, moment);
  const figures = values.filter(({ written }) => written.figure.value !== undefined);
  const [newest, before] = [figures.at(-1), figures.at(-2)];
  const baseline = isKnown(measure.baseline?.asAt?.last, moment)
    ? measure.baseline && readingOf(measure.baseline, basis)
    : undefined;
  const differenceFrom = (amount: number | undefined) =>
    amount === undefined || newest?.amount === undefined
      ? undefined
      : differenceOf(amount, newest.amount, better);
  const target = measure.target && targetAt(measure.target, baseline, figures, basis, moment);
  const course = courseOf({ baseline, newest, target, better });
  const tone = toneOf({ newest, target, course, better }, basis);
  return {
    measure,
    unit: basis.unit,
    baseline,
    values,
    newest,
    before,
    change: differenceFrom(before?.amount),
    sinceBaseline: differenceFrom(baseline?.amount),
    target,
    course,
    derived: tone && levelFor(tone, plan.ratings.scheme),
    declared: newest?.written.rating?.level,
    benchmarks: measure.benchmarks
      .filter(({ asAt }) => isKnown(asAt?.last, moment))
      .map((benchmark) => {
        const amount = amountOf(benchmark.figure, basis);
        return { benchmark, amount, difference: differenceFrom(amount) };
      }),
    notReported: round !== undefined && isUnanswered(target, newest) && !isReportedIn(round, values),
    notUpdated: isOutOfDate(newest, target, round),
  };
}

/** The values that exist at a moment, oldest first: by the day that they describe, then by round. Of two of one day in one round the last counts. */
function valuesAt(
  plan: Plan,
  { values }: Measure,
  basis: Basis,
  moment: Moment,
): readonly Reading<MeasureValue>[] {
  const existing = values.flatMap((value) => {
    const { round, day: described } = value;
    if (!round) return [];
    // Nobody knew of it before its round, whatever earlier day it is of; nor can it be of a day to come.
    const reported = dayOfRound(plan, round);
    const day = described ?? reported;
    if (!existsAt(plan, round, later(day, reported), moment)) return [];
    return [{ ...readingOf(value, basis), day }];
  });
  const ordered = existing.sort(olderFirst);
  return ordered.filter((each, at) => !isOfSameDay(each, ordered[at + 1]));
}

function isOfSameDay(a: Reading<MeasureValue>, b: Reading<MeasureValue> | undefined): boolean {
  return b !== undefined && a.day === b.day && a.written.round === b.written.round;
}

function olderFirst(a: Reading<MeasureValue>, b: Reading<MeasureValue>): number {
  const [dayA, dayB] = [a.day ?? '', b.day ?? ''];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.written.round!.order - b.written.round!.order;
}

function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a && b ? (a > b ? a : b) : (a ?? b);
}

function isKnown(day: Day | undefined, moment: Moment): boolean {
  return day === undefined || day <= moment.day;
}

/** A target is answered by a figure of its day or later; one without a day, by being met. */
function isUnanswered(target: TargetPosition | undefined, newest: Reading | undefined): boolean {
  if (!target) return false;
  return target.due ? !newest?.day || newest.day < target.due : target.state !== 'met';
}

function isOutOfDate(
  newest: Reading<MeasureValue> | undefined,
  target: TargetPosition | undefined,
  round: Round | undefined,
): boolean {
  if (!newest || (target?.due && newest.day && newest.day >= target.due)) return false;
  const isOfEarlierRound = round !== undefined && newest.written.round!.order < round.order;
  return isOfEarlierRound || target?.state === 'awaited';
}

function isReportedIn(round: Round, values: readonly Reading<MeasureValue>[]): boolean {
  return values.some(({ written }) => written.round!.order >= round.order);
}
