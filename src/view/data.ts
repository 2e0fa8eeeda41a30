import { completedText } from '../assess/completed.ts';
import {
  type ActionPosition,
  namedOwnerOf,
  type Position,
  type RecommendationPosition,
} from '../assess/position.ts';
import type { Summary } from '../assess/summary.ts';
import { refOfAction } from '../plan/links.ts';
import { type Diagnostic, pathOf } from '../text/diagnostic.ts';
import { positionAt } from '../text/source.ts';
import { timescaleData } from './dates.ts';
import { handlingData } from './handling.ts';
import { measureData } from './measures/data.ts';
import { originData } from './origin.ts';
import { partnerData } from './partners.ts';
import type { JsonObject } from './report.ts';

/** The objects of the JSON contract. A key is never left out: what is not there is null. */

export function planData(position: Position, summary: Summary): JsonObject {
  const { plan, round, recommendations } = position;
  return {
    plan: plan.id,
    title: plan.title,
    asOf: position.asOf,
    round: round?.id ?? null,
    source: originData(plan.origin),
    acceptedBy: plan.acceptedBy ?? null,
    succeeds: plan.succeeds ?? null,
    succeededBy: plan.succeededBy ?? null,
    summary: summaryData(summary),
    measures: position.measures.map(measureData),
    partners: position.partners.map(partnerData),
    recommendations: recommendations.map(recommendationData),
    toCome: position.toCome.map(({ id }) => id),
  };
}

function summaryData(summary: Summary): JsonObject {
  return {
    recommendations: summary.recommendations,
    actions: summary.actions,
    rag: Object.fromEntries(summary.rag.map(({ level, count }) => [level.word, count])),
    unrated: summary.unrated,
    handledElsewhere: summary.handledElsewhere,
    notUpdated: summary.notUpdated,
    complete: summary.complete,
    overdue: summary.overdue,
    overdueUnreviewed: summary.overdueUnreviewed,
    reviewLapsed: summary.reviewLapsed,
    timing: summary.timing,
  };
}

export function recommendationData(position: RecommendationPosition): JsonObject {
  const { recommendation, rating, worstAction, update, notUpdated, actions } = position;
  return {
    id: recommendation.id,
    recommendation: recommendation.text,
    owner: recommendation.owner ?? null,
    theme: recommendation.theme ?? null,
    source: originData(recommendation.origin),
    rag: rating?.word ?? null,
    declaredRag: position.declared?.word ?? null,
    worstAction: worstAction?.word ?? null,
    updatedIn: update?.roundId ?? null,
    notUpdated,
    closing: position.closing ?? null,
    handledIn: handlingData(position.handling),
    partners: position.partners.map(partnerData),
    measures: position.measures.map(measureData),
    actions: actions.map(actionData),
  };
}

export function actionData(position: ActionPosition): JsonObject {
  const { action, rating, timing, daysOverdue, timescale, originalDue, slipDays, completed } = position;
  const { paused, reopening, review, awaiting, carriedFrom, carriedTo } = position;
  return {
    id: action.id,
    action: action.text,
    owner: namedOwnerOf(position) ?? null,
    rag: rating?.word ?? null,
    declaredRag: position.declared?.word ?? null,
    timing,
    daysOverdue,
    timescale: timescale ? timescaleData(timescale) : null,
    originalDue: originalDue ?? null,
    slipDays,
    completed: completed ? completedText(completed) : null,
    reportedComplete: awaiting ? completedText(awaiting) : null,
    carriedFrom: refOfAction(carriedFrom) ?? action.carriedFrom ?? null,
    carriedTo: refOfAction(carriedTo) ?? action.carriedTo ?? null,
    paused,
    reopenedIn: reopening?.update?.roundId ?? reopening?.decision?.day ?? null,
    review: { state: review.state, last: review.last ?? null, until: review.until ?? null },
    overdueUnreviewed: position.overdueUnreviewed,
  };
}

export function diagnosticData(diagnostic: Diagnostic, fingerprint: string): JsonObject {
  const { code, severity, message, hint, span, ref, isNew, commit } = diagnostic;
  return {
    code,
    severity,
    message,
    hint: hint ?? null,
    path: pathOf(diagnostic) || null,
    start: span ? placeData(positionAt(span.source, span.start)) : null,
    end: span ? placeData(positionAt(span.source, span.end)) : null,
    ref: ref ?? null,
    fingerprint,
    ...(isNew === undefined ? {} : { new: isNew, commit: commit ? { ...commit } : null }),
  };
}

function placeData({ line, column }: { readonly line: number; readonly column: number }): JsonObject {
  return { line, column };
}
