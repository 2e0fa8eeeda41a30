import { ownerOf } from '../assess/filter.ts';
import type { ActionPosition, RecommendationPosition } from '../assess/position.ts';
import { textCell } from './cells.ts';
import type { Cell, Column } from './report.ts';

/** A recommendation or an action as one record, for formats without a page: plain values, days in ISO, nothing cut. */

const titles = {
  plan: 'Plan',
  id: 'Id',
  kind: 'Kind',
  rag: 'RAG',
  text: 'Text',
  ownedBy: 'Owner',
  theme: 'Theme',
  updatedIn: 'Updated in',
  worst: 'Worst action',
  phrase: 'Timescale',
  due: 'Due',
  originalDue: 'Original due',
  slipDays: 'Slip (days)',
  state: 'Timing',
  daysOverdue: 'Days overdue',
  completed: 'Completed',
  reviewState: 'Review',
  reviewed: 'Last review',
  until: 'Review counts until',
  unreviewed: 'Overdue and unreviewed',
} as const;

export type RecordKey = keyof typeof titles;

export const recordColumns: readonly Column[] = Object.entries(titles).map(([key, title]) => ({
  key,
  title,
  shown: 'record' as const,
}));

export function recommendationRecord(plan: string, position: RecommendationPosition): Partial<Record<RecordKey, Cell>> {
  const { recommendation, rating, worstAction, update } = position;
  return {
    plan: textCell(plan),
    id: textCell(recommendation.id),
    kind: textCell('recommendation'),
    rag: textCell(rating?.word),
    text: textCell(recommendation.text),
    ownedBy: textCell(recommendation.owner),
    theme: textCell(recommendation.theme),
    updatedIn: textCell(update?.roundId),
    worst: textCell(worstAction?.word),
  };
}

export function actionRecord(plan: string, position: ActionPosition): Partial<Record<RecordKey, Cell>> {
  const { action, recommendation, rating, update, timescale, review, completed } = position;
  return {
    plan: textCell(plan),
    id: textCell(action.id),
    kind: textCell('action'),
    rag: textCell(rating?.word),
    text: textCell(action.text),
    ownedBy: textCell(ownerOf(position)),
    theme: textCell(recommendation.theme),
    updatedIn: textCell(update?.roundId),
    phrase: textCell(timescale?.text),
    due: textCell(position.due),
    originalDue: textCell(position.originalDue),
    slipDays: textCell(position.slipDays || undefined),
    state: textCell(position.timing),
    daysOverdue: textCell(position.daysOverdue || undefined),
    completed: textCell(completed?.text),
    reviewState: textCell(review.state),
    reviewed: textCell(review.last),
    until: textCell(review.until),
    unreviewed: textCell(position.overdueUnreviewed ? 'yes' : 'no'),
  };
}
