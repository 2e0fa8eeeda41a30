import { type ActionPosition, actionsOf, namedOwnerOf, type Position } from '../assess/position.ts';
import type { Day } from '../calendar/day.ts';
import { longDay, shortDay } from '../calendar/words.ts';
import type { Plan } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { counted } from '../text/sentence.ts';
import { ratingCell, reviewCell, slipCell, textCell } from './cells.ts';
import { actionData } from './data.ts';
import { notBegunSentence } from './not-begun.ts';
import { actionRecords } from './records.ts';
import type { Block, Column, Report, Row } from './report.ts';

/** What is overdue: the longest first, and first of all what nobody has reviewed; beside it, which plans are left out. */
export function overdueReport(
  positions: readonly Position[],
  asOf: Day,
  notBegun: readonly Plan[] = [],
): Report {
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
      notBegun: notBegun.map(({ id }) => id),
    },
    records: [
      actionRecords(
        late.flatMap(({ position: { plan }, actions }) =>
          actions.map((position) => ({ plan: plan.id, position })),
        ),
      ),
    ],
    view: [
      { block: 'heading', level: 1, text: 'Overdue', aside: longDay(asOf) },
      ...late.flatMap(({ position, actions }) => planView(position, actions)),
      ...notBegunSentence(notBegun),
    ],
  };
}

/** The overdue actions of a position, worst first. */
function overdueIn(position: Position): readonly ActionPosition[] {
  return actionsOf(position)
    .filter(({ timing }) => timing === 'overdue')
    .sort(
      (a, b) => Number(b.overdueUnreviewed) - Number(a.overdueUnreviewed) || b.daysOverdue - a.daysOverdue,
    );
}

const columns: readonly Column[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'rating', title: 'RAG' },
  { key: 'what', title: 'Action', grow: 1, overflow: 'cut' },
  { key: 'dueDay', title: 'Was due' },
  { key: 'days', title: 'Days', align: 'right' },
  { key: 'review', title: 'Review' },
  { key: 'slip', title: 'Slipped', align: 'right', wide: true },
  { key: 'owner', title: 'Owner', wide: true },
];

function planView({ plan }: Position, actions: readonly ActionPosition[]): readonly Block[] {
  const heading: Block = { block: 'heading', level: 2, text: plan.title, aside: plan.id };
  if (actions.length === 0) {
    return [heading, { block: 'prose', cells: [{ text: 'Nothing is overdue.', tone: 'good' }] }];
  }
  const unreviewed = actions.filter(({ overdueUnreviewed }) => overdueUnreviewed).length;
  const count = `${counted(actions.length, 'action')} overdue,`;
  return [
    heading,
    {
      block: 'prose',
      cells: [
        { text: count },
        unreviewed
          ? { text: `${unreviewed} UNREVIEWED.`, tone: 'bad', strong: true }
          : { text: 'all of them reviewed.' },
        ...(actions.some((action) => namedOwnerOf(action))
          ? []
          : [{ text: noOwner(plan.owner), tone: 'muted' as const }]),
      ],
    },
    { block: 'table', columns, rows: actions.map(rowOf) },
  ];
}

function noOwner(planOwner: string | undefined): string {
  return `The plan names no owner for any of them${planOwner ? `; the plan itself is kept by: ${planOwner}` : ''}.`;
}

function rowOf(position: ActionPosition): Row {
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
      owner: textCell(namedOwnerOf(position)),
    },
  };
}
