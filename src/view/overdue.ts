import { ownerOf } from '../assess/filter.ts';
import { type ActionPosition, actionsOf, type Position } from '../assess/position.ts';
import type { Day } from '../calendar/day.ts';
import { longDay, shortDay } from '../calendar/words.ts';
import { refOf } from '../plan/select.ts';
import { plural, ratingCell, reviewCell, slipCell, textCell } from './cells.ts';
import { actionData } from './data.ts';
import { actionRecord, recordColumns } from './records.ts';
import type { Block, Column, Report, Row } from './report.ts';

/** What is overdue: the longest first, and first of all what nobody has reviewed. */
export function overdueReport(positions: readonly Position[], asOf: Day): Report {
  const late = positions.map((position) => ({ position, actions: overdueIn(position) }));
  return {
    kind: 'overdue',
    asOf,
    data: {
      plans: late.map(({ position: { plan }, actions }) => ({
        plan: plan.id,
        title: plan.title,
        overdue: actions.length,
        overdueUnreviewed: actions.filter(({ overdueUnreviewed }) => overdueUnreviewed).length,
        actions: actions.map((action) => ({ ref: refOf(plan, action.action.id), ...actionData(action) })),
      })),
    },
    view: [
      { block: 'heading', level: 1, text: 'Overdue', aside: longDay(asOf) },
      ...late.flatMap(({ position, actions }) => planView(position, actions)),
    ],
  };
}

/** The overdue actions of a position, worst first. */
export function overdueIn(position: Position): readonly ActionPosition[] {
  return actionsOf(position)
    .filter(({ timing }) => timing === 'overdue')
    .sort((a, b) => Number(b.overdueUnreviewed) - Number(a.overdueUnreviewed) || b.daysOverdue - a.daysOverdue);
}

const columns: readonly Column[] = [
  { key: 'ref', title: 'Ref', shown: 'page' },
  { key: 'rating', title: 'RAG', shown: 'page' },
  { key: 'what', title: 'Action', grow: 1, overflow: 'cut', shown: 'page' },
  { key: 'dueDay', title: 'Was due', shown: 'page' },
  { key: 'days', title: 'Days', align: 'right', shown: 'page' },
  { key: 'review', title: 'Review', shown: 'page' },
  { key: 'slip', title: 'Slipped', align: 'right', shown: 'wide' },
  { key: 'owner', title: 'Owner', shown: 'wide' },
  ...recordColumns,
];

function planView({ plan }: Position, actions: readonly ActionPosition[]): readonly Block[] {
  const heading: Block = { block: 'heading', level: 2, text: plan.title, aside: plan.id };
  if (actions.length === 0) {
    return [heading, { block: 'prose', cells: [{ text: 'Nothing is overdue.', tone: 'good' }] }];
  }
  const unreviewed = actions.filter(({ overdueUnreviewed }) => overdueUnreviewed).length;
  const count = `${plural(actions.length, 'action')} overdue,`;
  return [
    heading,
    {
      block: 'prose',
      cells: [
        { text: count },
        unreviewed
          ? { text: `${unreviewed} UNREVIEWED.`, tone: 'bad', strong: true }
          : { text: 'all of them reviewed.' },
        ...(actions.some((action) => ownerOf(action)) ? [] : [{ text: noOwner(plan.owner), tone: 'muted' as const }]),
      ],
    },
    { block: 'table', name: 'overdue', columns, rows: actions.map((action) => rowOf(plan.id, action)) },
  ];
}

function noOwner(planOwner: string | undefined): string {
  return `The plan names no owner for any of them${planOwner ? `; the plan itself is kept by: ${planOwner}` : ''}.`;
}

function rowOf(plan: string, position: ActionPosition): Row {
  const { action, rating, due, daysOverdue } = position;
  const review = reviewCell(position);
  return {
    cells: {
      ref: textCell(action.id),
      rating: ratingCell(rating),
      what: textCell(action.text),
      dueDay: textCell(due && shortDay(due)),
      days: { ...textCell(daysOverdue), tone: review.tone },
      review,
      slip: slipCell(position),
      owner: textCell(ownerOf(position)),
      ...actionRecord(plan, position),
    },
  };
}
