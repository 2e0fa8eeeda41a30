import {
  type ActionPosition,
  isRatedItself,
  type Position,
  type RecommendationPosition,
} from '../../assess/position.ts';
import { type Summary, summarise } from '../../assess/summary.ts';
import type { Day } from '../../calendar/day.ts';
import { longDay } from '../../calendar/words.ts';
import type { Plan } from '../../plan/plan.ts';
import { titleOf } from '../../plan/rounds.ts';
import { counted, listedShort, quoted } from '../../text/sentence.ts';
import {
  asSentence,
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
import { planData } from '../data.ts';
import { handlingRows } from '../handling.ts';
import { measureRecords } from '../measures/records.ts';
import { measuresTable } from '../measures/table.ts';
import { beforeFirstRound, notBegunSentence } from '../not-begun.ts';
import { partnerBlocks } from '../partners.ts';
import { positionRecords } from '../records.ts';
import type { Bars, Block, Cell, Column, Prose, Report, Row, Table } from '../report.ts';
import { keyOf } from './key.ts';
import { totalsOf } from './totals.ts';

/** What a status shows: the whole position, and the part of it that was asked for. */
export interface Shown {
  readonly whole: Position;
  readonly part: Position;
}

/** Whole plans at a glance; beside them, which of those asked for are left out. */
export function statusReport(positions: readonly Shown[], asOf: Day, notBegun: readonly Plan[] = []): Report {
  const summaries = positions.map(({ whole }) => ({ position: whole, summary: summarise(whole) }));
  const parts = positions.map(({ part }) => part);
  return {
    kind: 'status',
    asOf,
    data: {
      plans: positions.map(({ part }, order) => planData(part, summaries[order]!.summary)),
      notBegun: notBegun.map(({ id }) => id),
    },
    records: [positionRecords(parts), ...measureRecords(parts)],
    view: [
      ...(positions.length > 1 ? totalsOf(summaries, asOf) : []),
      ...positions.flatMap(({ part }, order) =>
        planView(part, summaries[order]!.summary, asOf, positions.length > 1),
      ),
      ...notBegunSentence(notBegun),
    ],
  };
}

function planView(position: Position, summary: Summary, asOf: Day, several: boolean): readonly Block[] {
  const { plan, round, recommendations } = position;
  const about = [
    plan.body,
    plan.reportsTo && `reports to ${plan.reportsTo}`,
    plan.succeeds && `follows ${plan.succeeds}`,
    plan.succeededBy && `followed by ${plan.succeededBy}`,
    round ? `round ${titleOf(round)}` : beforeFirstRound(plan),
  ];
  const partly = shownSentence(position, summary);
  return [
    { block: 'heading', level: several ? 2 : 1, text: plan.title, aside: several ? plan.id : longDay(asOf) },
    { block: 'prose', cells: [{ text: about.filter(Boolean).join(' · '), tone: 'muted' }] },
    ratingBars(summary),
    timingSentence(summary),
    ...partly,
    ...toComeSentence(position),
    statusTable(recommendations),
    ...(partly.length ? [] : partnerBlocks(position)),
    ...measuresTable(partly.length ? { ...position, measures: [] } : position),
    ...keyOf(plan),
  ];
}

function toComeSentence({ toCome }: Position): readonly Prose[] {
  if (toCome.length === 0) return [];
  const ids = listedShort(
    toCome.map(({ id }) => quoted(id, 30)),
    6,
  );
  return [
    {
      block: 'prose',
      cells: [{ text: `Not shown: ${ids}, for which a later meeting asks.`, tone: 'muted' }],
    },
  ];
}

function ratingBars({ recommendations, rag, unrated, handledElsewhere, notUpdated }: Summary): Bars {
  const levels = rag.map(({ level, count }) => ({ word: level.word, count, tone: level.tone }));
  const rest = [
    { word: 'not rated', count: unrated, tone: 'muted' as const },
    { word: 'handled elsewhere', count: handledElsewhere, tone: 'muted' as const },
  ].filter(({ count }) => count > 0);
  const label = counted(recommendations, 'recommendation');
  return {
    block: 'bars',
    label: notUpdated ? `${label}, ${notUpdated} not updated` : label,
    bars: [...levels, ...rest],
  };
}

/** Of the actions, how many are what; what has to be looked at first stands out. */
function timingSentence({ actions, timing, overdueUnreviewed, reviewLapsed }: Summary): Prose {
  const late = timing['complete-late'];
  const parts: readonly (Cell | undefined)[] = [
    countCell(timing.complete + late, late ? `complete (${late} of them late)` : 'complete', 'done'),
    countCell(timing.overdue, overdueUnreviewed ? 'overdue' : 'overdue (all reviewed)', 'caution'),
    overdueUnreviewed
      ? { text: `${overdueUnreviewed} of them UNREVIEWED`, tone: 'bad', strong: true }
      : undefined,
    countCell(timing['awaiting-acceptance'], 'awaiting acceptance', 'caution'),
    countCell(timing['due-soon'], 'due soon', 'caution'),
    countCell(timing['not-due'], 'not yet due'),
    countCell(timing.ongoing, 'ongoing'),
    countCell(timing['no-date'], 'without a date'),
    countCell(reviewLapsed, 'of these without a review in force', 'caution'),
    countCell(timing.superseded, 'superseded', 'muted'),
  ];
  return {
    block: 'prose',
    cells: actions
      ? [{ text: `${counted(actions, 'action')}:` }, ...asSentence(parts)]
      : [{ text: '0 actions.' }],
  };
}

function countCell(count: number, words: string, tone?: Cell['tone']): Cell | undefined {
  return count ? { text: `${count} ${words}`, tone } : undefined;
}

/** Says so when not all of a plan is shown. */
function shownSentence({ recommendations }: Position, summary: Summary): readonly Prose[] {
  const actions = recommendations.flatMap((each) => each.actions).length;
  if (recommendations.length === summary.recommendations && actions === summary.actions) return [];
  const text = `Shown: ${recommendations.length} of ${counted(summary.recommendations, 'recommendation')}, ${actions} of ${counted(summary.actions, 'action')}.`;
  return [{ block: 'prose', cells: [{ text, strong: true }] }];
}

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

function statusTable(recommendations: readonly RecommendationPosition[]): Table {
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
