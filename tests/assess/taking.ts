import { assess } from '../../src/assess/assess.ts';
import type { ActionPosition, Position, RecommendationPosition } from '../../src/assess/position.ts';
import { type Day, parseDay } from '../../src/calendar/day.ts';
import { defaultConfig } from '../../src/config/config.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { findRound } from '../../src/plan/rounds.ts';
import { planFrom } from '../reading.ts';

type Text = string | undefined;

export interface WrittenUpdate {
  readonly round: string;
  readonly rag?: Text;
  readonly state?: Text;
  readonly update?: Text;
  readonly 'as-at'?: Text;
}

export interface WrittenRevision {
  readonly timescale: string;
  readonly agreed?: Text;
}

export interface WrittenDecision {
  readonly decision: string;
  readonly by?: string;
  readonly decided?: Text;
  readonly rag?: Text;
  readonly reason?: string;
}

export interface WrittenPartner {
  readonly partner: string;
  readonly review?: Text;
  readonly reviewed?: Text;
}

export interface WrittenAction {
  readonly id?: string;
  readonly action?: string;
  readonly owner?: string;
  readonly timescale?: Text;
  readonly completed?: Text;
  readonly revisions?: readonly WrittenRevision[];
  readonly 'carried-from'?: string;
  readonly 'carried-to'?: string;
  readonly updates?: readonly WrittenUpdate[];
  readonly decisions?: readonly WrittenDecision[];
}

export interface WrittenRecommendation {
  readonly id?: string;
  readonly recommendation?: string;
  readonly owner?: string;
  readonly 'handled-in'?: string;
  readonly partners?: readonly WrittenPartner[];
  readonly actions?: readonly WrittenAction[];
  readonly updates?: readonly WrittenUpdate[];
  readonly decisions?: readonly WrittenDecision[];
}

export interface WrittenPlan {
  readonly plan?: string;
  readonly id?: string;
  readonly owner?: string;
  readonly 'accepted-by'?: string;
  readonly source?: Readonly<Record<string, string>>;
  readonly partners?: readonly WrittenPartner[];
  readonly period?: string;
  readonly review?: string;
  readonly ratings?: unknown;
  readonly rounds?: readonly Readonly<Record<string, string | undefined>>[];
  readonly recommendations?: readonly WrittenRecommendation[];
}

/** Two years' rounds, as the Bradford plan has them. */
export const rounds = [
  { round: '2022-03', title: 'March 2022', meeting: '2022-03-16' },
  { round: '2023-03', title: 'March 2023', meeting: '2023-03-15' },
];

/** A plan from its facts: they are written as text, and read as any file is. What is left out is filled in. */
export function planOf(written: WrittenPlan = {}): Plan {
  const recommendations = (written.recommendations ?? [{ actions: [{}] }]).map((each, order) => {
    const id = each.id ?? String(order + 1);
    const actions = each.actions?.map((action, at) => ({
      id: `${id}.${at + 1}`,
      action: 'Do it.',
      ...action,
    }));
    return { id, recommendation: 'See to it.', ...each, ...(actions && { actions }) };
  });
  const text = JSON.stringify({ plan: 'Action plan', rounds, ...written, recommendations });
  const { plan, diagnostics } = planFrom(text);
  if (!plan) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return plan;
}

export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

/** A plan on a day, or as a round reported it. */
export function positionOn(day: string, written: WrittenPlan = {}, round?: string): Position {
  const plan = planOf(written);
  return assess(plan, { day: dayOf(day), round: round ? findRound(plan, round) : undefined }, defaultConfig);
}

/** The first recommendation of a plan on a day. */
export function recommendationOn(
  day: string,
  written: WrittenRecommendation,
  plan: WrittenPlan = {},
): RecommendationPosition {
  return positionOn(day, { ...plan, recommendations: [written] }).recommendations[0]!;
}

/** The one action of a plan on a day. */
export function actionOn(
  day: string,
  action: WrittenAction,
  plan: WrittenPlan = {},
  updates: readonly WrittenUpdate[] = [],
): ActionPosition {
  return recommendationOn(day, { actions: [action], updates }, plan).actions[0]!;
}
