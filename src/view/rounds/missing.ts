import { byOwner, missingIn, type OpenThing, openIn, type Share } from '../../assess/missing.ts';
import type { Position } from '../../assess/position.ts';
import { longDay } from '../../calendar/words.ts';
import type { Action, Recommendation, Round } from '../../plan/plan.ts';
import { titleOf } from '../../plan/rounds.ts';
import { refOf } from '../../plan/select.ts';
import { counted } from '../../text/sentence.ts';
import { emptyCell, textCell, timingCell } from '../cells.ts';
import { timescaleData } from '../dates.ts';
import type { Block, Cell, Column, JsonObject, Records, Report, Row } from '../report.ts';

/** A plan, and the round that is asked about. */
interface Asked {
  readonly position: Position;
  readonly round: Round;
}

/** What of a plan has not been reported in the round. */
interface Outstanding extends Asked {
  readonly open: number;
  readonly missing: number;
  readonly shares: readonly Share[];
}

/** Who has not reported in a round, and what. */
export function roundMissingReport(asked: readonly Asked[]): Report {
  const plans = asked.map(outstandingIn);
  const days = plans.map(({ position }) => position.asOf).sort();
  const asOf = days.at(-1)!;
  return {
    kind: 'round-missing',
    asOf,
    data: { plans: plans.map(planData) },
    records: [missingRecords(plans)],
    view: [
      { block: 'heading', level: 1, text: 'Not reported', aside: longDay(asOf) },
      ...plans.flatMap(planView),
    ],
  };
}

function outstandingIn({ position, round }: Asked): Outstanding {
  const missing = missingIn(position, round);
  return {
    position,
    round,
    open: openIn(position).length,
    missing: missing.length,
    shares: byOwner(missing),
  };
}

function planData({ position, round, open, missing, shares }: Outstanding): JsonObject {
  const { plan, asOf } = position;
  return {
    plan: plan.id,
    title: plan.title,
    asOf,
    round: round.id,
    open,
    missing,
    owners: shares.map(({ owner, things }) => ({
      owner: owner ?? null,
      missing: things.map((thing) => ({ ref: refOf(plan, partOf(thing).id), ...thingData(thing) })),
    })),
  };
}

function thingData(thing: OpenThing): JsonObject {
  const { action } = thing;
  return {
    id: partOf(thing).id,
    kind: kindOf(thing),
    text: partOf(thing).text,
    timescale: action?.timescale ? timescaleData(action.timescale) : null,
    timing: action?.timing ?? null,
    daysOverdue: action?.daysOverdue ?? 0,
    updatedIn: updateOf(thing)?.roundId ?? null,
  };
}

function missingRecords(plans: readonly Outstanding[]): Records {
  return {
    name: 'missing',
    columns: [
      ...['Plan', 'Round', 'Owner', 'Id', 'Kind', 'Text'],
      ...['Timescale', 'Due', 'Timing', 'Days overdue', 'Updated in'],
    ],
    rows: plans.flatMap(({ position: { plan }, round, shares }) =>
      shares.flatMap(({ owner = '', things }) =>
        things.map((thing) => [
          ...[plan.id, round.id, owner, partOf(thing).id, kindOf(thing), partOf(thing).text],
          ...[thing.action?.timescale?.text ?? '', thing.action?.due ?? '', thing.action?.timing ?? ''],
          ...[String(thing.action?.daysOverdue || ''), updateOf(thing)?.roundId ?? ''],
        ]),
      ),
    ),
  };
}

const columns: readonly Column[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'what', title: 'Action', grow: 1, overflow: 'cut' },
  { key: 'timescale', title: 'Timescale' },
  { key: 'timing', title: 'Timing' },
];

function planView(outstanding: Outstanding): readonly Block[] {
  const { position, round, shares } = outstanding;
  const { plan } = position;
  const heading: Block = { block: 'heading', level: 2, text: plan.title, aside: plan.id };
  const about: Block = { block: 'prose', cells: [{ text: `${titleOf(round)}:` }, stateOf(outstanding)] };
  return [heading, about, ...shares.flatMap(shareView)];
}

function stateOf({ open, missing, shares }: Outstanding): Cell {
  if (open === 0) return { text: 'Nothing is open.', tone: 'muted' };
  if (missing === 0) return { text: 'Everyone has reported.', tone: 'good' };
  const owners = shares.length > 1 ? `, by ${shares.length} owners` : '';
  return { text: `${missing} of ${counted(open, 'open item')} not reported${owners}.`, tone: 'caution' };
}

function shareView({ owner, things }: Share): readonly Block[] {
  const name = owner?.trim() || 'Nobody named';
  return [
    { block: 'heading', level: 3, text: `${name}: ${things.length}` },
    { block: 'table', columns, rows: things.map(rowOf) },
  ];
}

function rowOf(thing: OpenThing): Row {
  const { action } = thing;
  return {
    cells: {
      ref: textCell(partOf(thing).id),
      what: textCell(partOf(thing).text),
      timescale: textCell(action?.timescale?.text),
      timing: action ? timingCell(action) : emptyCell,
    },
  };
}

function kindOf({ action }: OpenThing): 'action' | 'recommendation' {
  return action ? 'action' : 'recommendation';
}

function partOf({ recommendation, action }: OpenThing): Recommendation | Action {
  return action?.action ?? recommendation.recommendation;
}

/** The newest update on it. */
function updateOf({ recommendation, action }: OpenThing) {
  return action ? action.update : recommendation.update;
}
