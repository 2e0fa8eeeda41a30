import { readFigure } from '../../figure/read.ts';
import { readUnit } from '../../figure/unit.ts';
import type { MapNode } from '../../yaml/tree.ts';
import { type DatedFigure, type Measure, type MeasureValue, readBetter } from '../measure.ts';
import type { Part } from '../part.ts';
import type { WrittenFigure, WrittenMeasure } from '../written.ts';
import { eachItem, type Frame, readGroup, readOptional, readRating, readReported } from './frame.ts';

export function decodeMeasures(
  written: readonly WrittenMeasure[] | undefined,
  holder: MapNode,
  frame: Frame,
): readonly Measure[] {
  return eachItem(written, holder, 'measures', (item, node) => decodeMeasure(item, node, frame));
}

function decodeMeasure(written: WrittenMeasure, node: MapNode, frame: Frame): Measure {
  return {
    node,
    id: written.id,
    text: written.measure,
    unit: readOptional(written.unit, readUnit),
    better: readOptional(written.better, readBetter),
    owner: written.owner,
    baseline: readGroup(written.baseline, node, 'baseline', (each, part) => figureOf(each, part, frame)),
    target: readGroup(written.target, node, 'target', (each, part) => ({
      ...part,
      figure: readFigure(each.value),
      timescale: readOptional(each.timescale, (text) => frame.readPhrase(text)),
    })),
    tolerance: readOptional(written.tolerance, readFigure),
    benchmarks: eachItem(written.benchmarks, node, 'benchmarks', (each, at) => ({
      ...figureOf(each, { node: at }, frame),
      name: each.benchmark,
    })),
    values: eachItem(written.values, node, 'values', (each, at): MeasureValue => {
      const round = frame.rounds.get(each.round);
      const dated = figureOf(each, { node: at }, frame);
      return {
        ...dated,
        roundId: each.round,
        round,
        rating: readRating(each.rag, frame),
        day: dated.asAt?.last ?? round?.day,
      };
    }),
  };
}

function figureOf(written: WrittenFigure, part: Part, frame: Frame): DatedFigure {
  return {
    ...part,
    figure: readFigure(written.value),
    asAt: readReported(written['as-at'], frame),
    source: written.source,
  };
}
