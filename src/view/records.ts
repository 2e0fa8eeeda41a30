import { completedText } from '../assess/completed.ts';
import {
  type ActionPosition,
  namedOwnerOf,
  type Position,
  type RecommendationPosition,
} from '../assess/position.ts';
import { refOfAction } from '../plan/links.ts';
import type { Records } from './report.ts';

/** The columns of a recommendation's or an action's record, in order. */
const columns = [
  'Plan',
  'Id',
  'Kind',
  'RAG',
  'Text',
  'Owner',
  'Theme',
  'Updated in',
  'Worst action',
  'Timescale',
  'Due',
  'Original due',
  'Slip (days)',
  'Timing',
  'Days overdue',
  'Paused',
  'Completed',
  'Reopened in',
  'Review',
  'Last review',
  'Review counts until',
  'Overdue and unreviewed',
  'Declared RAG',
  'Handled in',
  'Carried from',
  'Carried to',
] as const;

type Record = Partial<{ readonly [Column in (typeof columns)[number]]: string | number | undefined }>;

/** Everything in a position, a record each: recommendations, and under each its actions. */
export function positionRecords(positions: readonly Position[]): Records {
  return table(
    'positions',
    positions.flatMap(({ plan, recommendations }) =>
      recommendations.flatMap((each) => [
        recommendationRecord(plan.id, each),
        ...each.actions.map((action) => actionRecord(plan.id, action)),
      ]),
    ),
  );
}

/** Some actions, each with the id of its plan. */
export function actionRecords(
  actions: readonly { readonly plan: string; readonly position: ActionPosition }[],
): Records {
  return table(
    'actions',
    actions.map(({ plan, position }) => actionRecord(plan, position)),
  );
}

function table(name: string, records: readonly Record[]): Records {
  return {
    name,
    columns,
    rows: records.map((record) => columns.map((column) => String(record[column] ?? ''))),
  };
}

function recommendationRecord(plan: string, position: RecommendationPosition): Record {
  const { recommendation, rating, worstAction, update } = position;
  return {
    Plan: plan,
    Id: recommendation.id,
    Kind: 'recommendation',
    RAG: rating?.word,
    Text: recommendation.text,
    Owner: recommendation.owner,
    Theme: recommendation.theme,
    'Updated in': update?.roundId,
    'Worst action': worstAction?.word,
    'Declared RAG': position.declared?.word,
    'Handled in': position.handling?.ref,
  };
}

function actionRecord(plan: string, position: ActionPosition): Record {
  const { action, recommendation, rating, update, timescale, review, completed } = position;
  return {
    Plan: plan,
    Id: action.id,
    Kind: 'action',
    RAG: rating?.word,
    Text: action.text,
    Owner: namedOwnerOf(position),
    Theme: recommendation.theme,
    'Updated in': update?.roundId,
    Timescale: timescale?.text,
    Due: position.due,
    'Original due': position.originalDue,
    'Slip (days)': position.slipDays || undefined,
    Timing: position.timing,
    'Days overdue': position.daysOverdue || undefined,
    Paused: position.paused ? 'yes' : undefined,
    Completed: completed && completedText(completed),
    'Reopened in': position.reopening?.update?.roundId ?? position.reopening?.decision?.day,
    Review: review.state,
    'Last review': review.last,
    'Review counts until': review.until,
    'Overdue and unreviewed': position.overdueUnreviewed ? 'yes' : 'no',
    'Declared RAG': position.declared?.word,
    'Carried from': refOfAction(position.carriedFrom) ?? action.carriedFrom,
    'Carried to': refOfAction(position.carriedTo) ?? action.carriedTo,
  };
}
