import { countMissing } from '../../assess/missing.ts';
import type { Position } from '../../assess/position.ts';
import type { Day } from '../../calendar/day.ts';
import { longDay } from '../../calendar/words.ts';
import { updatesIn } from '../../plan/contents.ts';
import type { Plan, Round } from '../../plan/plan.ts';
import type { Meeting } from '../../plan/round.ts';
import { newestOpenRound, titleOf } from '../../plan/rounds.ts';
import { counted } from '../../text/sentence.ts';
import { textCell, writtenDayCell } from '../cells.ts';
import { writtenDayData } from '../dates.ts';
import type { Block, Cell, Column, JsonObject, Records, Report, Row } from '../report.ts';

/** A round, and what it holds and lacks. */
interface Listed {
  readonly round: Round;
  readonly isOpen: boolean;
  readonly updates: number;
  /** How many things that are open on the day have no update in it; undefined when it is closed. */
  readonly missing?: number;
}

/** The rounds of each plan, oldest first. */
export function roundListReport(positions: readonly Position[], asOf: Day): Report {
  const plans = positions.map((position) => ({ plan: position.plan, rounds: roundsOf(position) }));
  return {
    kind: 'round-list',
    asOf,
    data: {
      plans: plans.map(({ plan, rounds }) => ({
        plan: plan.id,
        title: plan.title,
        newestOpen: newestOpenRound(plan)?.id ?? null,
        rounds: rounds.map(roundData),
      })),
    },
    records: [roundRecords(plans), ...meetingRecords(plans.map(({ plan }) => plan))],
    view: [
      { block: 'heading', level: 1, text: 'Rounds', aside: longDay(asOf) },
      ...plans.flatMap(({ plan, rounds }) => planView(plan, rounds)),
    ],
  };
}

function roundsOf(position: Position): readonly Listed[] {
  const { plan } = position;
  const missing = countMissing(position);
  const updates = new Map<Round, number>();
  for (const { update } of updatesIn(plan))
    if (update.round) updates.set(update.round, (updates.get(update.round) ?? 0) + 1);
  return plan.rounds.map((round) => {
    const isOpen = !round.closed?.value;
    return {
      round,
      isOpen,
      updates: updates.get(round) ?? 0,
      missing: isOpen ? missing.get(round) : undefined,
    };
  });
}

function roundData({ round, isOpen, updates, missing }: Listed): JsonObject {
  return {
    round: round.id,
    title: round.title ?? null,
    meeting: writtenDayData(round.meeting),
    meetings: round.meetings.map(({ committee, meeting, minute, document }) => ({
      committee,
      meeting: writtenDayData(meeting),
      minute: minute ?? null,
      document: document ?? null,
    })),
    asAt: writtenDayData(round.asAt),
    open: isOpen,
    updates,
    missing: missing ?? null,
  };
}

function roundRecords(
  plans: readonly { readonly plan: Plan; readonly rounds: readonly Listed[] }[],
): Records {
  return {
    name: 'rounds',
    columns: ['Plan', 'Round', 'Title', 'Meeting', 'As at', 'Open', 'Newest open', 'Updates', 'Missing'],
    rows: plans.flatMap(({ plan, rounds }) =>
      rounds.map(({ round, isOpen, updates, missing }) => [
        ...[plan.id, round.id, round.title ?? ''],
        ...[writtenDayData(round.meeting) ?? '', writtenDayData(round.asAt) ?? ''],
        ...[yesNo(isOpen), yesNo(round === newestOpenRound(plan)), String(updates), String(missing ?? '')],
      ]),
    ),
  };
}

/** The meetings of rounds that go to several; nothing where none does. */
function meetingRecords(plans: readonly Plan[]): readonly Records[] {
  const rows = plans.flatMap((plan) =>
    plan.rounds.flatMap((round) =>
      round.meetings.map(({ committee, meeting, minute = '', document = '' }) => [
        ...[plan.id, round.id, committee, writtenDayData(meeting) ?? '', minute, document],
      ]),
    ),
  );
  const names = ['Plan', 'Round', 'Committee', 'Meeting', 'Minute', 'Document'];
  return rows.length > 0 ? [{ name: 'meetings', columns: names, rows }] : [];
}

const columns: readonly Column[] = [
  { key: 'round', title: 'Round' },
  { key: 'title', title: 'Title', grow: 1 },
  { key: 'meeting', title: 'Meeting' },
  { key: 'asAt', title: 'As at', wide: true },
  { key: 'state', title: 'State' },
  { key: 'updates', title: 'Updates', align: 'right' },
  { key: 'missing', title: 'Missing', align: 'right' },
];

function planView(plan: Plan, rounds: readonly Listed[]): readonly Block[] {
  return [
    { block: 'heading', level: 2, text: plan.title, aside: plan.id },
    { block: 'prose', cells: [where(plan, rounds)] },
    ...(rounds.length ? [{ block: 'table' as const, columns, rows: rounds.flatMap(rowsOf) }] : []),
  ];
}

/** How many rounds there are, and where updates go. */
function where(plan: Plan, rounds: readonly Listed[]): Cell {
  const newest = newestOpenRound(plan);
  if (rounds.length === 0) return { text: 'It has no rounds yet.', tone: 'caution' };
  if (!newest) return { text: `${counted(rounds.length, 'round')}, all closed.`, tone: 'caution' };
  const open = rounds.filter(({ isOpen }) => isOpen).length;
  return textCell(`${counted(rounds.length, 'round')}, ${open} open. Updates go into ${titleOf(newest)}.`);
}

/** A round that goes to several meetings has each of them below it. */
function rowsOf(listed: Listed): readonly Row[] {
  return [rowOf(listed), ...listed.round.meetings.map(meetingRow)];
}

function meetingRow({ committee, meeting, minute, document }: Meeting): Row {
  const papers = [minute && `minute ${minute}`, document].filter(Boolean).join(', ');
  const text = papers ? `${committee} (${papers})` : committee;
  return { under: true, cells: { title: { text, tone: 'muted' }, meeting: writtenDayCell(meeting) } };
}

function rowOf({ round, isOpen, updates, missing }: Listed): Row {
  return {
    cells: {
      round: textCell(round.id),
      title: textCell(round.title),
      meeting: writtenDayCell(round.meeting),
      asAt: writtenDayCell(round.asAt),
      state: isOpen ? textCell('open') : { text: 'closed', tone: 'muted' },
      updates: textCell(updates),
      missing: missing ? { text: String(missing), tone: 'caution' } : textCell(missing),
    },
  };
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
