import type { Figure } from '../../figure/figure.ts';
import { isSameUnit, percent } from '../../figure/unit.ts';
import type { Better } from '../../plan/measure.ts';
import { amountOf, type Basis, isInUnit, tidy } from './amounts.ts';
import type { Difference } from './position.ts';

/** How one amount differs from an earlier one. */
export function differenceOf(from: number, to: number, better: Better | undefined): Difference {
  const by = tidy(to - from);
  if (by === 0) return { by, trend: 'same' };
  if (!better) return { by, trend: 'changed' };
  return { by, trend: by > 0 === (better === 'higher') ? 'better' : 'worse' };
}

/**
 * The amount of a target. A change is one of the baseline: `+7 %` of 432 is 462.24, `+5 percentage points` of 60 % is 65 %.
 * Of a percentage, `+7 %` could be either, and is left alone; and of nothing, 7 % is nothing to aim at.
 */
export function targetAmount(figure: Figure, baseline: number | undefined, basis: Basis): number | undefined {
  if (!figure.isChange || basis.isOfChanges) return amountOf(figure, basis);
  const change = changeOf(figure, basis);
  if (change === undefined || baseline === undefined) return undefined;
  if (!isShareOf(figure, basis)) return tidy(baseline + change);
  return baseline === 0 ? undefined : tidy(baseline * (1 + change / 100));
}

/** Whether a change can be added to an amount of the measure: it is a share of it, or counts in its unit. */
export function isAddable(figure: Figure, basis: Basis): boolean {
  return (
    isShareOf(figure, basis) ||
    arePoints(figure, basis) ||
    (isInUnit(figure, basis) && !isDouble(figure, basis))
  );
}

/** `+7 %` of a percentage: seven hundredths of it, or seven points. */
export function isDouble({ unit }: Figure, basis: Basis): boolean {
  return unit?.kind === 'percent' && basis.unit?.kind === 'percent';
}

/** With its sign; `by 7 %` goes the way that is better. */
function changeOf(figure: Figure, basis: Basis): number | undefined {
  const { value, qualifier = '' } = figure;
  if (value === undefined || !isAddable(figure, basis)) return undefined;
  if (!/(?:^| )by(?:,|$)/.test(qualifier)) return value;
  const better = basis.measure.better?.value;
  return better && (better === 'higher' ? value : -value);
}

/** Whether a change is so many hundredths of what it is a change of. */
export function isShareOf({ unit }: Figure, basis: Basis): boolean {
  return unit !== undefined && isSameUnit(unit, percent) && basis.unit?.kind !== 'percent';
}

/** Percentages differ by points. */
export function arePoints({ unit }: Figure, basis: Basis): boolean {
  return unit?.kind === 'points' && basis.unit?.kind === 'percent';
}
