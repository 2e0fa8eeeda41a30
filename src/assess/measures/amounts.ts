import type { Figure } from '../../figure/figure.ts';
import { isSameUnit, type Unit } from '../../figure/unit.ts';
import type { DatedFigure, Measure } from '../../plan/measure.ts';
import type { Reading } from './position.ts';

/** What the figures of a measure have in common. */
export interface Basis {
  readonly measure: Measure;
  /** The measure's own, else the first that is typed with a figure; undefined: bare numbers. */
  readonly unit?: Unit;
  /** All its figures say how much something grew or shrank, so that `+7 %` is one of them as it stands. */
  readonly isOfChanges: boolean;
}

export function basisOf(measure: Measure): Basis {
  const figures = mainFigures(measure).filter((figure) => !isMinusAlone(figure, measure));
  const typed =
    figures.find(({ unit, isChange }) => unit && !isChange) ??
    // Of +7 % alone nobody can say what it counts, unless there is nothing to which it is added.
    (measure.baseline ? undefined : figures.find(({ unit }) => unit));
  return {
    measure,
    unit: measure.unit ?? typed?.unit,
    isOfChanges: figures.length > 0 && figures.every(({ isChange }) => isChange),
  };
}

/** The figures that are of the thing itself: baseline, target and values. */
function mainFigures({ baseline, target, values }: Measure): readonly Figure[] {
  return [baseline, target, ...values].flatMap((each) =>
    each?.figure.value === undefined ? [] : [each.figure],
  );
}

/**
 * Whether a target is below zero, and nothing of which the measure tells is: `-10 %` of 926 children. Read as it stands
 * it is an amount; whoever typed it most likely meant so much less.
 */
export function isMinusAlone(figure: Figure, measure: Measure): boolean {
  const { value, isChange } = figure;
  if (figure !== measure.target?.figure || isChange || value === undefined || value >= 0) return false;
  const others = mainFigures(measure).filter((other) => other !== figure);
  return others.length > 0 && others.every((other) => other.value! >= 0);
}

/** Whether a figure counts in the measure's unit; a bare one does where the measure names its unit. */
export function isInUnit({ unit: written }: Figure, { measure, unit }: Basis): boolean {
  const own = written ?? measure.unit;
  return own === undefined || unit === undefined ? own === unit : isSameUnit(own, unit);
}

/** The amount of a figure that stands for itself; undefined where it cannot be compared with the measure's others. */
export function amountOf(figure: Figure, basis: Basis): number | undefined {
  const isWhole = !figure.isChange || basis.isOfChanges;
  return isWhole && isInUnit(figure, basis) ? figure.value : undefined;
}

export function readingOf<Written extends DatedFigure>(written: Written, basis: Basis): Reading<Written> {
  return { written, amount: amountOf(written.figure, basis), day: written.asAt?.last };
}

/** Six decimals, as figures are shown: 5.2 − 4.19 is 1.01, and never below zero by a hair. */
export function tidy(amount: number): number {
  return Number(amount.toFixed(6)) + 0;
}

/** A place on a line as it is told: with three digits that count, as nobody means it more closely. */
export function rounded(amount: number): number {
  const digits = amount === 0 ? 0 : Math.floor(Math.log10(Math.abs(amount)));
  return tidy(Number(amount.toFixed(Math.min(6, Math.max(0, 2 - digits)))));
}
