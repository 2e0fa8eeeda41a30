import type { Plan } from '../../plan/plan.ts';
import { refOf } from '../../plan/select.ts';
import { emptyCell, ratingCell, textCell, writtenDayCell } from '../cells.ts';
import { writtenDayData } from '../dates.ts';
import type { Block, JsonObject, Records } from '../report.ts';
import type { DecisionOn } from './story.ts';

/** What bodies decided, oldest first; of what, where that is not the thing that is shown. */
export function decisionBlocks(shown: string, decisions: readonly DecisionOn[]): readonly Block[] {
  if (decisions.length === 0) return [];
  const of = decisions.some(({ id }) => id !== shown);
  const rated = decisions.some(({ decision }) => decision.rating);
  return [
    { block: 'heading', level: 3, text: 'Decisions' },
    {
      block: 'table',
      columns: [
        ...(of ? [{ key: 'ref', title: 'Ref' }] : []),
        { key: 'verdict', title: 'Decided' },
        ...(rated ? [{ key: 'rating', title: 'RAG' }] : []),
        { key: 'day', title: 'On' },
        { key: 'by', title: 'By', grow: 1 },
        { key: 'minute', title: 'Minute' },
        { key: 'reason', title: 'Why', grow: 2 },
      ],
      rows: decisions.map(({ decision: { verdict, rating, decided, by, minute, reason }, id }) => ({
        cells: {
          ref: textCell(id),
          verdict: textCell(verdict.value ?? verdict.text),
          rating: rating ? ratingCell(rating.level) : emptyCell,
          day: writtenDayCell(decided),
          by: textCell(by ?? 'nobody named'),
          minute: textCell(minute),
          reason: textCell(reason),
        },
      })),
    },
  ];
}

export function decisionData(plan: Plan, { decision, id }: DecisionOn): JsonObject {
  const { verdict, by, decided, rating, minute, reason } = decision;
  return {
    ref: refOf(plan, id),
    decision: verdict.value ?? null,
    by: by ?? null,
    decided: writtenDayData(decided),
    rag: rating?.level?.word ?? null,
    minute: minute ?? null,
    reason: reason ?? null,
  };
}

export function decisionRecords(plan: Plan, decisions: readonly DecisionOn[]): Records {
  return {
    name: 'decisions',
    columns: ['Plan', 'Id', 'Decision', 'By', 'Decided', 'RAG', 'Minute', 'Reason'],
    rows: decisions.map(({ decision: { verdict, by, decided, rating, minute, reason }, id }) => [
      ...[plan.id, id, verdict.text, by ?? '', writtenDayData(decided) ?? ''],
      ...[rating?.level?.word ?? '', minute ?? '', reason ?? ''],
    ]),
  };
}
