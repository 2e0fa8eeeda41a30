import { type Entry, entryKinds, type Period } from '../../assess/diary/entry.ts';
import type { Noted } from '../../assess/diary/identity.ts';
import { compareDays, type Day } from '../../calendar/day.ts';
import { weekdayNames, weekdayOf } from '../../calendar/week.ts';
import { longDay, longMonth, shortDay } from '../../calendar/words.ts';
import type { Plan } from '../../plan/plan.ts';
import { refOf } from '../../plan/select.ts';
import { counted } from '../../text/sentence.ts';
import { asSentence, emptyCell, ratingCell, textCell, timingCell } from '../cells.ts';
import type { Block, Cell, Column, Report, Row } from '../report.ts';
import { eventsOf } from './agenda.ts';
import { entriesData, entryRecords } from './data.ts';
import { meaningCell, monthOfEntry, wordsOf } from './words.ts';

/** What was asked for, and what there is of it. */
export interface Listing {
  readonly plans: readonly Plan[];
  readonly entries: readonly Noted[];
  readonly period: Period;
  readonly asOf: Day;
}

/** What falls on the days of a period, the first day first, month by month. */
export function calendarReport({ plans, entries: given, period, asOf }: Listing): Report {
  const entries = inOrder(given);
  return {
    kind: 'calendar',
    asOf,
    data: {
      from: period.first,
      to: period.last,
      plans: plans.map(({ id, title }) => ({ plan: id, title })),
      ...entriesData(entries),
    },
    records: [entryRecords(entries)],
    agenda: { name: plans.length === 1 ? plans[0]!.title : 'Action plans', events: eventsOf(entries, asOf) },
    view: [
      {
        block: 'heading',
        level: 1,
        text: 'Calendar',
        aside: `${longDay(period.first)} to ${longDay(period.last)}`,
      },
      { block: 'prose', cells: counts(entries, asOf) },
      ...monthsOf(entries).flatMap((month) => monthView(month, plans.length > 1)),
    ],
  };
}

/** By day; on a day, what is wanted now, and then in the order of the kinds and the plans. */
function inOrder(entries: readonly Noted[]): readonly Noted[] {
  const place = ({ kind, isNow }: Entry) => (isNow ? -1 : entryKinds.indexOf(kind));
  return [...entries].sort(({ entry: a }, { entry: b }) => compareDays(a.day, b.day) || place(a) - place(b));
}

/** What is counted, in the order in which it is said. */
const tallies: readonly {
  readonly of: (entry: Entry) => boolean;
  readonly say: (count: number) => Cell;
}[] = [
  { of: ({ isNow }) => isNow === true, say: (count) => ({ text: `${count} to review now`, tone: 'bad' }) },
  {
    of: ({ kind, isNow }) => kind === 'review' && !isNow,
    say: (count) => textCell(`${count} to review later`),
  },
  { of: ({ kind }) => kind === 'due', say: (count) => textCell(`${count} due`) },
  {
    of: ({ kind, isNow }) => kind === 'partnership' && !isNow,
    say: (count) => textCell(counted(count, 'partner review')),
  },
  { of: ({ kind }) => kind === 'target', say: (count) => textCell(counted(count, 'target')) },
  { of: ({ kind }) => kind === 'promise', say: (count) => textCell(`${count} promised`) },
  { of: ({ kind }) => kind === 'meeting', say: (count) => textCell(counted(count, 'meeting')) },
  { of: ({ kind }) => kind === 'as-at', say: (count) => textCell(`${counted(count, 'day')} of facts`) },
];

function counts(entries: readonly Noted[], asOf: Day): readonly Cell[] {
  const start = textCell(`As of ${longDay(asOf)}:`);
  if (entries.length === 0) return [start, textCell('nothing falls in this period.')];
  const cells = tallies.map(({ of, say }) => {
    const count = entries.filter(({ entry }) => of(entry)).length;
    return count > 0 ? say(count) : undefined;
  });
  return [start, ...asSentence(cells)];
}

function monthsOf(entries: readonly Noted[]): readonly (readonly Noted[])[] {
  const months = new Map<string, Noted[]>();
  for (const noted of entries) {
    const month = longMonth(noted.entry.day);
    const known = months.get(month);
    if (known) known.push(noted);
    else months.set(month, [noted]);
  }
  return [...months.values()];
}

const columns: readonly Column[] = [
  { key: 'day', title: 'Day' },
  { key: 'meaning', title: 'What' },
  { key: 'ref', title: 'Ref' },
  { key: 'text', title: 'Of what', grow: 1 },
  { key: 'rating', title: 'RAG' },
  { key: 'timescale', title: 'Timescale', wide: true },
  { key: 'owner', title: 'Owner', wide: true },
];

function monthView(entries: readonly Noted[], isOneOfSeveral: boolean): readonly Block[] {
  return [
    { block: 'heading', level: 2, text: longMonth(entries[0]!.entry.day) },
    { block: 'table', columns, rows: entries.map((noted) => rowOf(noted, isOneOfSeveral)) },
  ];
}

function rowOf({ plan, entry }: Noted, isOneOfSeveral: boolean): Row {
  const { id, rating, owner, action } = entry;
  return {
    cells: {
      day: dayCell(entry),
      meaning: meaningCell(entry),
      ref: textCell(isOneOfSeveral ? refOf(plan, id) : id),
      text: textCell(wordsOf(entry)),
      rating: action || rating ? ratingCell(rating) : textCell(undefined),
      timescale: timescaleCell(entry),
      owner: textCell(owner),
    },
  };
}

/** `Fri 15 Mar`; a month as a month. */
function dayCell(entry: Entry): Cell {
  if (entry.isNow) return textCell('now');
  const { day } = entry;
  return textCell(
    monthOfEntry(entry) ?? `${weekdayNames[weekdayOf(day)]!.slice(0, 3)} ${shortDay(day).slice(0, -5)}`,
  );
}

/** `April 2022, overdue 319 days, paused` */
function timescaleCell({ action }: Entry): Cell {
  if (!action) return emptyCell;
  const { timescale, timing, paused } = action;
  const late = timing === 'overdue' ? timingCell(action).text.toLowerCase() : undefined;
  return textCell([timescale?.text, late, paused && 'paused'].filter(Boolean).join(', '));
}
