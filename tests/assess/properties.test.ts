import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { actionsOf, isOpen, type Position } from '../../src/assess/position.ts';
import { summarise } from '../../src/assess/summary.ts';
import { type Day, daysBetween } from '../../src/calendar/day.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { updatesIn } from '../../src/plan/contents.ts';
import type { Action, Plan, Recommendation, Round } from '../../src/plan/plan.ts';
import { dayOfRound, dayOfUpdate } from '../../src/plan/rounds.ts';
import { planData } from '../../src/view/data.ts';
import { someDay, somePlan } from './plans.ts';
import {
  dayOf,
  planOf,
  positionOn,
  type WrittenAction,
  type WrittenPlan,
  type WrittenRecommendation,
} from './taking.ts';

const dataOf = (position: Position) => JSON.stringify(planData(position, summarise(position)));

/** For every plan on every day. */
function always(check: (written: WrittenPlan, day: Day) => void): void {
  fc.assert(fc.property(somePlan, someDay, check), { numRuns: 150 });
}

/** The plan as its file stood on the day: without what is dated later. The rounds stay, for they are dated ahead. */
function cut(written: WrittenPlan, day: Day): WrittenPlan {
  const plan = planOf(written);
  const exists = (dated: Day | undefined) => dated === undefined || dated <= day;
  const updatesOf = (part: Pick<WrittenAction, 'updates'>, read: Recommendation | Action) =>
    part.updates?.filter((_, order) => exists(dayOfUpdate(plan, read.updates[order]!)));
  const actionOf = (action: WrittenAction, read: Action): WrittenAction => ({
    ...action,
    completed: exists(dayOfCompletion(plan, read)) ? action.completed : undefined,
    revisions: action.revisions?.filter((_, order) => exists(read.revisions[order]!.agreed?.last)),
    updates: updatesOf(action, read),
  });
  const recommendationOf = (written: WrittenRecommendation, read: Recommendation): WrittenRecommendation => ({
    ...written,
    updates: updatesOf(written, read),
    actions: written.actions?.map((action, order) => actionOf(action, read.actions[order]!)),
  });
  const recommendations = written.recommendations?.map((each, order) =>
    recommendationOf(each, plan.recommendations[order]!),
  );
  return { ...written, recommendations };
}

function dayOfCompletion(plan: Plan, { completed }: Action): Day | undefined {
  return completed?.round ? dayOfRound(plan, completed.round) : completed?.last;
}

test('“An update, revision or completion dated after the day does not exist yet on that day”', () => {
  always((written, day) => {
    expect(dataOf(positionOn(day, cut(written, day)))).toBe(dataOf(positionOn(day, written)));
  });
});

test('nor do rounds that come later, but for those already reported in, and the first, from which phrases are counted', () => {
  always((written, day) => {
    const early = cut(written, day);
    const plan = planOf(early);
    const used = new Set([...updatesIn(plan)].map(({ update }) => update.roundId));
    const isNeeded = (round: Round) => used.has(round.id) || (dayOfRound(plan, round) ?? day) <= day;
    const rounds = written.rounds?.slice(0, 1 + Math.max(0, plan.rounds.findLastIndex(isNeeded)));
    expect(dataOf(positionOn(day, { ...early, rounds }))).toBe(dataOf(positionOn(day, written)));
  });
});

test('counts add up', () => {
  always((written, day) => {
    const position = positionOn(day, written);
    const summary = summarise(position);
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(Object.values(summary.timing))).toBe(summary.actions);
    expect(sum(summary.rag.map(({ count }) => count)) + summary.unrated).toBe(summary.recommendations);
    expect(summary.complete).toBe(summary.timing.complete + summary.timing['complete-late']);
    expect(summary.overdueUnreviewed).toBeLessThanOrEqual(summary.overdue);
    expect(summary.reviewLapsed).toBeLessThanOrEqual(summary.timing.ongoing + summary.timing['no-date']);
  });
});

test('what is said of each action agrees with itself', () => {
  always((written, day) => {
    for (const own of actionsOf(positionOn(day, written))) {
      const { due, originalDue, timing, review } = own;
      const isOverdue = isOpen(own) && due !== undefined && due < day;
      expect(timing === 'overdue').toBe(isOverdue);
      expect(own.daysOverdue).toBe(isOverdue ? daysBetween(due, day) : 0);
      expect(own.slipDays).toBe(due && originalDue ? daysBetween(originalDue, due) : 0);
      expect(own.overdueUnreviewed).toBe(isOverdue && review.state !== 'reviewed');
      expect(isOpen(own)).toBe(!own.completed && own.update?.state?.value !== 'superseded');
      if (own.paused) expect(isOpen(own)).toBe(true);
      if (review.last) expect(review.last <= day).toBe(true);
      if (review.until) expect(review.state).toBe(day <= review.until ? 'reviewed' : 'lapsed');
      expect(review.last === undefined).toBe(review.state === 'never' || review.state === 'not-needed');
    }
  });
});

test('a position is a pure function of the plan and the day', () => {
  always((written, day) => {
    const plan = planOf(written);
    const once = dataOf(assess(plan, { day }, defaultConfig));
    assess(plan, { day: dayOf('2030-01-01') }, defaultConfig);
    expect(dataOf(assess(plan, { day }, defaultConfig))).toBe(once);
    expect(dataOf(positionOn(day, written))).toBe(once);
  });
});
