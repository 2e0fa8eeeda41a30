import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { actionsOf, isLeftToDo, isOpen, type Position } from '../../src/assess/position.ts';
import { summarise } from '../../src/assess/summary.ts';
import { type Day, daysBetween } from '../../src/calendar/day.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { updatesIn } from '../../src/plan/contents.ts';
import { linksOf } from '../../src/plan/links.ts';
import type { Action, Completion, Plan, Recommendation, Round } from '../../src/plan/plan.ts';
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
  const decisionsOf = (part: Pick<WrittenAction, 'decisions'>, read: Recommendation | Action) =>
    part.decisions?.filter((_, order) => exists(read.decisions[order]!.day));
  const actionOf = (action: WrittenAction, read: Action): WrittenAction => ({
    ...action,
    completed: exists(dayOfCompletion(plan, read.completed)) ? action.completed : undefined,
    decisions: decisionsOf(action, read),
    revisions: action.revisions?.filter((_, order) => exists(read.revisions[order]!.agreed?.last)),
    updates: updatesOf(action, read),
  });
  const recommendationOf = (written: WrittenRecommendation, read: Recommendation): WrittenRecommendation => ({
    ...written,
    updates: updatesOf(written, read),
    decisions: decisionsOf(written, read),
    partners: written.partners?.map((partner, order) => ({
      ...partner,
      reviewed: exists(dayOfCompletion(plan, read.partners[order]!.reviewed)) ? partner.reviewed : undefined,
    })),
    actions: written.actions?.map((action, order) => actionOf(action, read.actions[order]!)),
  });
  const recommendations = written.recommendations?.map((each, order) =>
    recommendationOf(each, plan.recommendations[order]!),
  );
  return { ...written, recommendations };
}

function dayOfCompletion(plan: Plan, completed: Completion | undefined): Day | undefined {
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
    const rated = sum(summary.rag.map(({ count }) => count));
    expect(rated + summary.unrated + summary.handledElsewhere).toBe(summary.recommendations);
    expect(summary.complete).toBe(summary.timing.complete + summary.timing['complete-late']);
    expect(summary.overdueUnreviewed).toBeLessThanOrEqual(summary.overdue);
    expect(summary.reviewLapsed).toBeLessThanOrEqual(summary.timing.ongoing + summary.timing['no-date']);
  });
});

test('what is said of each action agrees with itself', () => {
  always((written, day) => {
    for (const own of actionsOf(positionOn(day, written))) {
      const { due, originalDue, timing, review } = own;
      const isOverdue = isLeftToDo(own) && due !== undefined && due < day;
      expect(timing === 'overdue').toBe(isOverdue);
      expect(own.daysOverdue).toBe(isOverdue ? daysBetween(due, day) : 0);
      expect(own.slipDays).toBe(due && originalDue ? daysBetween(originalDue, due) : 0);
      expect(own.overdueUnreviewed).toBe(isOverdue && review.state !== 'reviewed');
      const isKept = own.reopening?.decision !== undefined;
      expect(isOpen(own)).toBe(
        !own.completed && (own.awaiting !== undefined || isKept || own.update?.state?.value !== 'superseded'),
      );
      expect(timing === 'awaiting-acceptance').toBe(own.awaiting !== undefined);
      if (own.overruling) expect(own.rating).toBe(own.overruling.rating?.level);
      else expect(own.rating).toBe(own.declared);
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

const pairs = fc.tuple(somePlan, somePlan, someDay);

/** The second plan deals with the first recommendation of the first one, whose first action it carries over. */
function linked(one: WrittenPlan, two: WrittenPlan) {
  const [first, ...rest] = one.recommendations!;
  const [action, ...others] = first!.actions ?? [];
  const carried = action ? { actions: [{ ...action, 'carried-from': 'two/1.1' }, ...others] } : {};
  const handed = { ...first!, 'handled-in': 'two/1', ...carried };
  return [
    { ...one, id: 'one', recommendations: [handed, ...rest] },
    { ...two, id: 'two' },
  ] as const;
}

test('what another plan says later is not known either', () => {
  fc.assert(
    fc.property(pairs, ([one, two, day]) => {
      const [here, there] = linked(one, two);
      const on = (other: WrittenPlan) => {
        const plan = planOf(here);
        const links = linksOf([plan, planOf(other)]);
        return dataOf(assess(plan, { day }, { ...defaultConfig, links }));
      };
      expect(on(cut(there, day))).toBe(on(there));
    }),
    { numRuns: 150 },
  );
});
