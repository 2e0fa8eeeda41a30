import type { Day } from '../../calendar/day.ts';
import type { Change, Compared } from '../../diff/change.ts';
import type { Plan } from '../../plan/plan.ts';
import { counted } from '../../text/sentence.ts';
import { notBegunSentence } from '../not-begun.ts';
import type { Block, Cell, Column, Report, Row } from '../report.ts';
import { changeRecords, differenceData } from './data.ts';
import { is } from './kinds.ts';
import { sections } from './sections.ts';
import { tallyCells } from './tally.ts';

/** What moved, plan by plan, and which plans are left out; `asOf` is the day of the later side. */
export function differenceReport(
  compared: readonly Compared[],
  asOf: Day,
  notBegun: readonly Plan[] = [],
): Report {
  return {
    kind: 'diff',
    asOf,
    data: { ...differenceData(compared), notBegun: notBegun.map(({ id }) => id) },
    records: [changeRecords(compared)],
    view: [...compared.flatMap(planView), ...notBegunSentence(notBegun)],
  };
}

const ref: Column = { key: 'ref', title: 'Ref' };
const columns: readonly Column[] = [
  ref,
  { key: 'subject', title: 'Recommendation / action', grow: 1, overflow: 'cut' },
  { key: 'change', title: 'Change' },
];
const narrativeColumns: readonly Column[] = [ref, { key: 'change', title: 'Narrative', grow: 1 }];

function planView({ plan, difference, from, to }: Compared): readonly Block[] {
  const { changes, tally } = difference;
  const blocks = sections.flatMap(({ title, tone, has, tells }): Block[] => {
    const rows = changes.filter(has).map((change) => rowOf(change, { text: tells(change), tone }));
    if (rows.length === 0) return [];
    return [
      { block: 'heading', level: 3, text: `${title}: ${rows.length}` },
      { block: 'table', columns, rows },
    ];
  });
  return [
    { block: 'heading', level: 1, text: plan.title, aside: `${from} → ${to}` },
    { block: 'prose', cells: tallyCells(tally, changes) },
    ...blocks,
    ...decisions(changes),
    ...narratives(changes),
  ];
}

/** What bodies decided, in their own words: like narratives, too long for a cell of a table that says more. */
function decisions(changes: readonly Change[]): readonly Block[] {
  const decided = changes.filter(is('decided'));
  if (decided.length === 0) return [];
  return [
    { block: 'heading', level: 3, text: `Decided: ${decided.length}` },
    {
      block: 'table',
      columns: [ref, { key: 'change', title: 'Decision', grow: 1 }],
      rows: decided.map((change) => rowOf(change, { text: change.to ?? `not any more: ${change.from}` })),
    },
  ];
}

/** New narratives come last, each under the thing it speaks of: they are what the rows above do not say. */
function narratives(changes: readonly Change[]): readonly Block[] {
  const told = changes.filter(is('narrative'));
  if (told.length === 0) return [];
  const rows = told.map((change) => rowOf(change, { text: change.to ?? '(taken out)' }));
  return [
    { block: 'heading', level: 3, text: `What was reported: ${counted(told.length, 'narrative')}` },
    { block: 'table', columns: narrativeColumns, rows },
  ];
}

function rowOf({ id, subject }: Change, told: Cell): Row {
  return { cells: { ref: { text: id }, subject: { text: subject }, change: told } };
}
