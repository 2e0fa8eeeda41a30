import type { Day } from '../calendar/day.ts';
import type { Figure } from '../figure/figure.ts';
import type { Unit } from '../figure/unit.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { Part } from './part.ts';
import type { WrittenRating } from './ratings.ts';
import type { Round } from './round.ts';
import type { WrittenDay } from './typed-day.ts';

/** Something that is counted, to see whether the plan works. */
export interface Measure extends Part {
  readonly id: string;
  readonly text: string;
  readonly unit?: Unit;
  readonly better?: WrittenBetter;
  readonly owner?: string;
  readonly baseline?: DatedFigure;
  readonly target?: Target;
  /** How far off course it may be and still be AMBER. */
  readonly tolerance?: Figure;
  readonly benchmarks: readonly Benchmark[];
  /** As in the file. */
  readonly values: readonly MeasureValue[];
}

/** Which way is better. */
export type Better = 'higher' | 'lower';

export interface WrittenBetter {
  readonly text: string;
  /** Undefined when the text says neither. */
  readonly value?: Better;
}

/** A figure, the day it describes, and where it comes from. */
export interface DatedFigure extends Part {
  readonly figure: Figure;
  readonly asAt?: WrittenDay;
  readonly source?: string;
}

export interface Target extends Part {
  readonly figure: Figure;
  readonly timescale?: Timescale;
}

/** The same figure of somebody else: England, the region. */
export interface Benchmark extends DatedFigure {
  readonly name: string;
}

/** What a round reported of a measure. */
export interface MeasureValue extends DatedFigure {
  readonly roundId: string;
  /** Undefined when the plan has no round of that id. */
  readonly round?: Round;
  /** As officers rate it themselves. */
  readonly rating?: WrittenRating;
  /** The day that it describes: its own *as at*, else its round's. */
  readonly day?: Day;
}

const higher = ['higher', 'high', 'up', 'more', 'increase', 'bigger is better', 'higher is better'];
const lower = ['lower', 'low', 'down', 'less', 'fewer', 'decrease', 'smaller is better', 'lower is better'];

/** Which way is better, in any of the words that people use; no value where the words say neither. */
export function readBetter(text: string): WrittenBetter {
  const word = text.trim().toLowerCase();
  if (higher.includes(word)) return { text, value: 'higher' };
  if (lower.includes(word)) return { text, value: 'lower' };
  return { text };
}
