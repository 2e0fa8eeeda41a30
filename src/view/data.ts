import {
  type ActionPosition,
  completedText,
  ownerOf,
  type Position,
  type RecommendationPosition,
} from '../assess/position.ts';
import type { Summary } from '../assess/summary.ts';
import type { WrittenDay } from '../plan/plan.ts';
import { type Diagnostic, pathOf } from '../text/diagnostic.ts';
import { positionAt } from '../text/source.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { measureData } from './measures/data.ts';
import type { JsonObject } from './report.ts';

/** The objects of the JSON contract. A key is never left out: what is not there is null. */

export function planData(position: Position, summary: Summary): JsonObject {
  const { plan, round, recommendations } = position;
  return {
    plan: plan.id,
    title: plan.title,
    asOf: position.asOf,
    round: round?.id ?? null,
    summary: summaryData(summary),
    measures: position.measures.map(measureData),
    recommendations: recommendations.map(recommendationData),
  };
}

function summaryData(summary: Summary): JsonObject {
  return {
    recommendations: summary.recommendations,
    actions: summary.actions,
    rag: Object.fromEntries(summary.rag.map(({ level, count }) => [level.word, count])),
    unrated: summary.unrated,
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
    rag: rating?.word ?? null,
    worstAction: worstAction?.word ?? null,
    updatedIn: update?.roundId ?? null,
    notUpdated,
    measures: position.measures.map(measureData),
    actions: actions.map(actionData),
  };
}

export function actionData(position: ActionPosition): JsonObject {
  const { action, rating, timing, daysOverdue, timescale, originalDue, slipDays, completed } = position;
  const { paused, reopening, review } = position;
  return {
    id: action.id,
    action: action.text,
    owner: ownerOf(position) ?? null,
    rag: rating?.word ?? null,
    timing,
    daysOverdue,
    timescale: timescale ? timescaleData(timescale) : null,
    originalDue: originalDue ?? null,
    slipDays,
    completed: completed ? completedText(completed) : null,
    paused,
    reopenedIn: reopening?.update?.roundId ?? reopening?.decision?.day ?? null,
    review: { state: review.state, last: review.last ?? null, until: review.until ?? null },
    overdueUnreviewed: position.overdueUnreviewed,
  };
}

export function timescaleData({
  text,
  kind,
  start,
  due,
  precision,
  reading,
  warning,
  error,
}: Timescale): JsonObject {
  return {
    text,
    kind,
    start: start ?? null,
    due: due ?? null,
    precision,
    reading,
    warning: error ?? warning ?? null,
  };
}

/**
 * A day that somebody typed: a month as `YYYY-MM`, a span as `2018-11-01/2019-03-31`, or `../2017-03-31` where it says no
 * first day (ISO 8601-2); null where there is none, or it cannot be read.
 */
export function writtenDayData(written: WrittenDay | undefined): string | null {
  const { first, last, precision } = written ?? {};
  if (!last) return null;
  if (precision === 'span') return `${first ?? '..'}/${last}`;
  return precision === 'month' ? last.slice(0, 7) : last;
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
