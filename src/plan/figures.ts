import type { Figure } from '../figure/figure.ts';
import { quoted } from '../text/sentence.ts';
import { measuresIn } from './contents.ts';
import type { Measure } from './measure.ts';
import type { Part, Plan } from './plan.ts';

/** A figure of a measure, and where it was typed. */
export interface TypedFigure {
  readonly figure: Figure;
  readonly of: 'baseline' | 'target' | 'tolerance' | 'benchmark' | 'value';
  /** What it goes by in a sentence: `The target`, `The value for “2019-03”`. */
  readonly name: string;
  readonly part: Part;
  readonly key: string;
}

/** Every figure of a measure. */
export function* figuresOf(measure: Measure): Iterable<TypedFigure> {
  const { baseline, target, tolerance, benchmarks, values } = measure;
  const key = 'value';
  if (baseline) yield { figure: baseline.figure, of: 'baseline', name: 'The baseline', part: baseline, key };
  if (target) yield { figure: target.figure, of: 'target', name: 'The target', part: target, key };
  if (tolerance)
    yield { figure: tolerance, of: 'tolerance', name: 'The tolerance', part: measure, key: 'tolerance' };
  for (const part of benchmarks)
    yield { figure: part.figure, of: 'benchmark', name: `The benchmark ${quoted(part.name, 30)}`, part, key };
  for (const part of values)
    yield { figure: part.figure, of: 'value', name: `The value for ${quoted(part.roundId, 30)}`, part, key };
}

/** Every figure that somebody typed, and the id of its measure. */
export function* figuresIn(plan: Plan): Iterable<TypedFigure & { readonly id: string }> {
  for (const { measure } of measuresIn(plan)) {
    for (const typed of figuresOf(measure)) yield { ...typed, id: measure.id };
  }
}
