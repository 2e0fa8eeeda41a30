import type { ActionPosition, RecommendationPosition } from '../../assess/position.ts';
import type { Day } from '../../calendar/day.ts';
import type { Action, Plan, Revision } from '../../plan/plan.ts';
import { dayOfUpdate } from '../../plan/rounds.ts';
import { refOf } from '../../plan/select.ts';
import { recommendationData } from '../data.ts';
import { timescaleData } from '../dates.ts';
import { positionRecords } from '../records.ts';
import type { JsonObject, Records } from '../report.ts';
import { decisionData, decisionRecords } from './decisions.ts';
import type { Story, UpdateOn } from './story.ts';

/** A story for programs. */
export function storyData({ position: { plan, asOf }, parent, own, updates, decisions }: Story): JsonObject {
  return {
    plan: plan.id,
    title: plan.title,
    ref: refOf(plan, own ? own.action.id : parent.recommendation.id),
    recommendation: recommendationData(part(parent, own)),
    revisions: own ? revisionsKnownAt(own.action, asOf).map(revisionData) : [],
    updates: updates.map((update) => updateData(plan, update)),
    decisions: decisions.map((decision) => decisionData(plan, decision)),
  };
}

/** A story for a spreadsheet: the thing itself, and its updates. */
export function storyRecords({ position, parent, own, updates, decisions }: Story): readonly Records[] {
  const { plan } = position;
  return [
    positionRecords([{ ...position, recommendations: [part(parent, own)] }]),
    {
      name: 'updates',
      columns: ['Plan', 'Id', 'Round', 'Day', 'RAG', 'State', 'Update', 'By', 'Evidence'],
      rows: updates.map(({ update, id }) => [
        ...[plan.id, id, update.roundId, dayOfUpdate(plan, update) ?? '', update.rating?.level?.word ?? ''],
        ...[update.state?.value ?? '', update.text ?? '', update.by ?? '', update.evidence.join('; ')],
      ]),
    },
    ...(decisions.length > 0 ? [decisionRecords(plan, decisions)] : []),
  ];
}

/** The recommendation with all its actions, or with the one that is asked for. */
function part(parent: RecommendationPosition, own: ActionPosition | undefined): RecommendationPosition {
  return own ? { ...parent, actions: [own] } : parent;
}

function updateData(plan: Plan, { update, id }: UpdateOn): JsonObject {
  return {
    ref: refOf(plan, id),
    round: update.roundId,
    day: dayOfUpdate(plan, update) ?? null,
    rag: update.rating?.level?.word ?? null,
    state: update.state?.value ?? null,
    update: update.text ?? null,
    by: update.by ?? null,
    evidence: update.evidence,
  };
}

/** The revisions that were written down by a day; one that does not say when it was agreed always was. */
export function revisionsKnownAt({ revisions }: Action, day: Day): readonly Revision[] {
  return revisions.filter(({ agreed }) => (agreed?.last ?? day) <= day);
}

function revisionData({ timescale, agreed, agreedBy, reason }: Revision): JsonObject {
  return {
    timescale: timescaleData(timescale),
    agreed: agreed?.last ?? null,
    agreedBy: agreedBy ?? null,
    reason: reason ?? null,
  };
}
