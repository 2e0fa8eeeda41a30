import type { Figure } from '../../figure/figure.ts';
import type { Measure } from '../../plan/measure.ts';
import { type Basis, isInUnit } from './amounts.ts';

/** Whether a percentage is more than all of what it is a share of, and its measure does not say that it can be. */
export function isMoreThanAll(figure: Figure, basis: Basis): boolean {
  const { value = 0, isChange } = figure;
  if (basis.unit?.kind !== 'percent' || value <= 100 || isChange) return false;
  return isInUnit(figure, basis) && !mayBeOver(basis.measure);
}

/** What can be more than the whole that it is held against: growth, spending, use. */
const overWords =
  /(?<!\p{L})(?:growth|grow|change|increase|rise|reduction|decrease|inflation|variance|compared|relative|ratio|budget|spend|spending|expenditure|income|cost|costs|savings?|plan|planned|capacity|occupancy|utilisation|forecast|target|trajectory|allocation|workload|index|return|value)(?!\p{L})/iu;

/** Its words say so, or whoever set the target meant it to be. */
function mayBeOver({ text, target }: Measure): boolean {
  return overWords.test(text) || (target?.figure.value ?? 0) > 100;
}
