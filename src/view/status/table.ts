import { type ActionPosition, isRatedItself, type RecommendationPosition } from '../../assess/position.ts';
import {
  doubtCell,
  emptyCell,
  officersCell,
  ownerCell,
  ratingCell,
  reviewCell,
  slipCell,
  textCell,
  timingCell,
} from '../cells.ts';
import { handlingRows } from '../handling.ts';
import type { Cell, Column, Row, Table } from '../report.ts';

const columns: readonly Column[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'rating', title: 'RAG' },
  { key: 'what', title: 'Recommendation / action', grow: 1, overflow: 'cut' },
  { key: 'timing', title: 'Timing' },
  { key: 'review', title: 'Review' },
  { key: 'timescale', title: 'Timescale', wide: true },
  { key: 'slip', title: 'Slipped', align: 'right', wide: true },
  { key: 'owner', title: 'Owner', wide: true },
];

/** Each recommendation, and under it its actions. */
export function statusTable(recommendations: readonly RecommendationPosition[]): Table {
  return { block: 'table', columns, rows: recommendations.flatMap(rowsOf) };
}

function rowsOf(position: RecommendationPosition): readonly Row[] {
  const { recommendation, rating, actions, handling } = position;
  return [
    {
      cells: {
        ref: textCell(recommendation.id),
        rating: handling && !rating ? emptyCell : ratingCell(rating),
        what: { text: recommendation.text, title: true },
        timing: doubtCell(position),
      },
    },
    ...handlingRows(handling),
    ...actions.map((action) => ({ under: true as const, cells: actionCells(action) })),
  ];
}

function actionCells(position: ActionPosition): Row['cells'] {
  const { action, rating, timescale } = position;
  return {
    ref: textCell(action.id),
    rating: isRatedItself(position) && rating ? ratingCell(rating) : emptyCell,
    what: textCell(action.text),
    timing: timingCell(position),
    review: both(reviewCell(position), isRatedItself(position) ? officersCell(position) : undefined),
    timescale: textCell(timescale?.text),
    slip: slipCell(position),
    owner: ownerCell(position),
  };
}

/** Two things said in one cell; the first sets the tone. */
function both(first: Cell, second: Cell | undefined): Cell {
  if (!second || first.text === '') return second ?? first;
  return { ...first, text: `${first.text}, ${second.text}` };
}
