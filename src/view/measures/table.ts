import { measuresOf } from '../../assess/measures/measures.ts';
import type { MeasurePosition } from '../../assess/measures/position.ts';
import type { Position } from '../../assess/position.ts';
import { textCell } from '../cells.ts';
import type { Block, Column, Row } from '../report.ts';
import {
  bracketsNote,
  courseCell,
  distanceCell,
  figureWords,
  movementCell,
  newestCell,
  ratingsCell,
  seriesCell,
  targetWords,
} from './words.ts';

const columns: readonly Column[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'rating', title: 'RAG' },
  { key: 'what', title: 'Measure', grow: 1, overflow: 'cut' },
  { key: 'newest', title: 'Newest' },
  { key: 'course', title: 'Course' },
  { key: 'change', title: 'Change', wide: true },
  { key: 'target', title: 'Target', wide: true },
];

/** The measures of a position at a glance; nothing where there are none. */
export function measuresTable(position: Position): readonly Block[] {
  const measures = measuresOf(position);
  if (measures.length === 0) return [];
  return [
    { block: 'heading', level: 3, text: 'Measures' },
    { block: 'table', columns, rows: measures.map(rowOf) },
    ...bracketsNote(measures),
  ];
}

/** Every cell that a table of measures may show. */
export function rowOf(position: MeasurePosition): Row {
  const { measure, recommendation, baseline, before, target, unit } = position;
  return {
    cells: {
      ref: textCell(measure.id),
      of: textCell(recommendation?.id),
      rating: ratingsCell(position),
      what: textCell(measure.text),
      baseline: textCell(baseline && figureWords(baseline.written.figure, unit)),
      before: textCell(before && figureWords(before.written.figure, unit)),
      newest: newestCell(position),
      series: seriesCell(position),
      change: movementCell(position),
      target: textCell(target && targetWords(target, unit)),
      distance: distanceCell(position),
      course: courseCell(position),
    },
  };
}
