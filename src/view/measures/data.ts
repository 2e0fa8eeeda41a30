import type {
  BenchmarkPosition,
  Course,
  Difference,
  MeasurePosition,
  Reading,
  TargetPosition,
} from '../../assess/measures/position.ts';
import type { Figure } from '../../figure/figure.ts';
import type { DatedFigure, MeasureValue } from '../../plan/measure.ts';
import type { JsonObject } from '../report.ts';

/** A measure for programs. Amounts are numbers in its unit; a figure that cannot be compared has none. */
export function measureData(position: MeasurePosition): JsonObject {
  const { measure, recommendation, unit, baseline, values, newest, change, target, course } = position;
  return {
    id: measure.id,
    measure: measure.text,
    recommendation: recommendation?.id ?? null,
    unit: unit?.name ?? null,
    better: measure.better?.value ?? null,
    owner: measure.owner ?? null,
    baseline: baseline ? datedData(baseline) : null,
    target: target ? targetData(target) : null,
    values: values.map(valueData),
    newest: newest ? valueData(newest) : null,
    change: change ? differenceData(change) : null,
    sinceBaseline: position.sinceBaseline ? differenceData(position.sinceBaseline) : null,
    course: courseData(course),
    rag: position.declared?.word ?? null,
    ragByFigures: position.derived?.word ?? null,
    benchmarks: position.benchmarks.map(benchmarkData),
    notReported: position.notReported,
    notUpdated: position.notUpdated,
  };
}

function figureData(figure: Figure, amount: number | undefined): JsonObject {
  return { text: figure.text, amount: amount ?? null, qualifier: figure.qualifier ?? null };
}

function datedData({ written, amount, day }: Reading<DatedFigure>): JsonObject {
  return { ...figureData(written.figure, amount), day: day ?? null, source: written.source ?? null };
}

function valueData(reading: Reading<MeasureValue>): JsonObject {
  const { roundId, rating } = reading.written;
  return { round: roundId, ...datedData(reading), rag: rating?.level?.word ?? null };
}

function targetData({ target, amount, due, isPast, distance, state }: TargetPosition): JsonObject {
  return {
    ...figureData(target.figure, amount),
    timescale: target.timescale?.text ?? null,
    due: due ?? null,
    past: isPast,
    distance: distance ?? null,
    state,
  };
}

function differenceData({ by, trend }: Difference): JsonObject {
  return { by, trend };
}

function courseData(course: Course): JsonObject {
  return course.state === 'none'
    ? { state: 'none', because: course.because, expected: null, by: null }
    : { state: course.state, because: null, expected: course.expected, by: course.by };
}

function benchmarkData({ benchmark, amount, difference }: BenchmarkPosition): JsonObject {
  return {
    benchmark: benchmark.name,
    ...figureData(benchmark.figure, amount),
    day: benchmark.asAt?.last ?? null,
    source: benchmark.source ?? null,
    difference: difference ? differenceData(difference) : null,
  };
}
