import { describe, expect, test } from 'vitest';
import { completedText } from '../../src/assess/completed.ts';
import { summarise } from '../../src/assess/summary.ts';
import {
  actionOn,
  positionOn,
  recommendationOn,
  type WrittenAction,
  type WrittenDecision,
  type WrittenUpdate,
} from './taking.ts';

const panel = { 'accepted-by': 'Corporate Parenting Panel' };
const accepted = (decided: string): WrittenDecision => ({ decision: 'accepted', decided });
const keptOpen = (decided: string): WrittenDecision => ({
  decision: 'kept open',
  decided,
  reason: 'No proof.',
});
const overruled = (decided: string, rag: string): WrittenDecision => ({
  decision: 'overruled',
  decided,
  rag,
});

describe('what was reported complete in a plan that names who accepts it', () => {
  const done = { timescale: 'April 2022', completed: '2022-04-20' };

  test.each<[string, WrittenAction, string]>([
    ['awaits acceptance', {}, 'awaiting-acceptance'],
    ['is complete once accepted', { decisions: [accepted('2022-05-11')] }, 'complete'],
    ['even on the same day', { decisions: [accepted('2022-04-20')] }, 'complete'],
    ['and not by an acceptance of before', { decisions: [accepted('2022-04-19')] }, 'awaiting-acceptance'],
    ['nor by one that is still to come', { decisions: [accepted('2023-03-16')] }, 'awaiting-acceptance'],
    ['nor by one without a day', { decisions: [{ decision: 'accepted' }] }, 'awaiting-acceptance'],
    [
      'nor by a word that is no decision',
      { decisions: [{ ...accepted('2022-05-11'), decision: 'noted' }] },
      'awaiting-acceptance',
    ],
    [
      'is late by its own day, not by that of the acceptance',
      { completed: '2022-05-02', decisions: [accepted('2022-06-01')] },
      'complete-late',
    ],
    [
      'with only a month, from its first day',
      { completed: 'April 2022', decisions: [accepted('2022-04-10')] },
      'complete',
    ],
    ['with only a yes, at any time', { completed: 'yes', decisions: [accepted('2022-01-01')] }, 'complete'],
    [
      'in a round, from its day',
      { completed: '2022-03', decisions: [accepted('2022-03-15')] },
      'awaiting-acceptance',
    ],
    ['and then', { completed: '2022-03', decisions: [accepted('2022-03-16')] }, 'complete'],
  ])('%s', (_, action, timing) => {
    expect(actionOn('2023-03-15', { ...done, ...action }, panel).timing).toBe(timing);
  });

  test('is open, not overdue, and needs no review', () => {
    const { daysOverdue, overdueUnreviewed, review, completed, awaiting } = actionOn(
      '2023-03-15',
      done,
      panel,
    );
    expect([daysOverdue, overdueUnreviewed, review.isDue, completed]).toEqual([0, false, false, undefined]);
    expect(completedText(awaiting!)).toBe('2022-04-20');
  });

  test('nobody is asked for it again in the next round', () => {
    const { notUpdated } = recommendationOn('2023-03-15', { actions: [done] }, panel);
    expect(notUpdated).toBe(false);
  });

  test('the report that counts has its own day', () => {
    const updates = [{ round: '2022-03', state: 'complete', 'as-at': '2022-04-01' }];
    const on = (decided: string) =>
      actionOn('2023-03-15', { decisions: [accepted(decided)], updates }, panel).timing;
    expect([on('2022-03-31'), on('2022-04-01')]).toEqual(['awaiting-acceptance', 'complete']);
  });

  test('a decision on the recommendation is one on its actions', () => {
    const { actions, closing } = recommendationOn(
      '2023-03-15',
      {
        actions: [done, { ...done, completed: '2022-07-01' }],
        updates: [{ round: '2022-03', rag: 'GREEN' }],
        decisions: [accepted('2022-05-11')],
      },
      panel,
    );
    expect(actions.map(({ timing }) => timing)).toEqual(['complete', 'awaiting-acceptance']);
    expect(closing).toBeUndefined();
  });

  test('where nobody has to accept it, it is complete', () => {
    expect(actionOn('2023-03-15', done).timing).toBe('complete');
  });
});

describe('a recommendation without actions', () => {
  const complete: WrittenUpdate = { round: '2022-03', rag: 'GREEN', state: 'complete' };
  test.each<[string, readonly WrittenUpdate[], readonly WrittenDecision[], string | undefined]>([
    ['open', [{ round: '2022-03', rag: 'GREEN' }], [], undefined],
    ['reported complete', [complete], [], 'awaiting-acceptance'],
    ['accepted', [complete], [accepted('2022-04-01')], 'complete'],
    ['kept open', [complete], [keptOpen('2022-04-01')], undefined],
    [
      'kept open, and accepted after all',
      [complete],
      [keptOpen('2022-04-01'), accepted('2022-06-01')],
      'complete',
    ],
    ['superseded', [{ round: '2022-03', state: 'superseded' }], [], 'superseded'],
    [
      'superseded, and kept open',
      [{ round: '2022-03', state: 'superseded' }],
      [keptOpen('2022-04-01')],
      undefined,
    ],
  ])('%s', (_, updates, decisions, closing) => {
    const { closing: found } = recommendationOn('2022-12-01', { updates, decisions }, panel);
    expect(found).toBe(closing);
  });
});

describe('kept open', () => {
  const done = { timescale: 'April 2022', completed: '2022-04-20' };
  const decisions = [keptOpen('2022-05-11')];

  test.each([
    ['2022-05-10', 'complete'],
    ['2022-05-11', 'overdue'],
  ])('from its day: %s', (day, timing) => {
    expect(actionOn(day, { ...done, decisions }).timing).toBe(timing);
  });

  test('with the reason of the body', () => {
    const { reopening, review } = actionOn('2022-06-01', { ...done, decisions });
    expect(reopening?.decision?.reason).toBe('No proof.');
    expect([review.state, review.last]).toEqual(['reviewed', '2022-05-11']);
  });

  test.each<[string, WrittenAction, string, string | undefined]>([
    [
      'complete again by a later report',
      { updates: [{ round: '2023-03', state: 'complete' }] },
      'complete',
      '2023-03',
    ],
    [
      'not by one of its own day',
      { updates: [{ round: '2022-03', state: 'complete', 'as-at': '2022-05-11' }] },
      'overdue',
      undefined,
    ],
    ['by a later day of completion', { completed: '2022-05-12' }, 'complete-late', '2022-05-12'],
    [
      'by the body itself, from that day',
      { decisions: [...decisions, accepted('2022-09-01')] },
      'complete-late',
      '2022-09-01',
    ],
    [
      'not by what the body accepted before',
      { decisions: [accepted('2022-05-01'), ...decisions] },
      'overdue',
      undefined,
    ],
  ])('%s', (_, action, timing, completed) => {
    const position = actionOn('2023-03-20', { ...done, decisions, ...action });
    expect(position.timing).toBe(timing);
    expect(position.completed && completedText(position.completed)).toBe(completed);
  });

  test('of a recommendation, what had nothing of its own before', () => {
    const { actions } = recommendationOn('2022-12-01', {
      actions: [done, { ...done, updates: [{ round: '2022-03', rag: 'GREEN' }] }],
      decisions,
    });
    expect(actions.map(({ timing }) => timing)).toEqual(['overdue', 'complete']);
  });
});

describe('overruled', () => {
  const said = (rag: string, round = '2022-03'): WrittenUpdate => ({ round, rag });
  test.each<
    [string, string, readonly WrittenUpdate[], readonly WrittenDecision[], string, string | undefined]
  >([
    ['before its day', '2022-05-10', [said('GREEN')], [overruled('2022-05-11', 'RED')], 'GREEN', 'GREEN'],
    ['from its day', '2022-05-11', [said('GREEN')], [overruled('2022-05-11', 'RED')], 'RED', 'GREEN'],
    [
      'until officers report again',
      '2023-03-15',
      [said('GREEN'), said('AMBER', '2023-03')],
      [overruled('2022-05-11', 'RED')],
      'AMBER',
      'AMBER',
    ],
    [
      'a report of the same day is what was overruled',
      '2022-06-01',
      [said('GREEN')],
      [overruled('2022-03-16', 'RED')],
      'RED',
      'GREEN',
    ],
    ['what was never rated', '2022-06-01', [], [overruled('2022-05-11', 'RED')], 'RED', undefined],
    [
      'the newest counts',
      '2022-12-01',
      [said('GREEN')],
      [overruled('2022-06-11', 'AMBER'), overruled('2022-05-11', 'RED')],
      'AMBER',
      'GREEN',
    ],
    [
      'any decision with a rating',
      '2022-12-01',
      [said('GREEN')],
      [{ ...keptOpen('2022-05-11'), rag: 'RED' }],
      'RED',
      'GREEN',
    ],
    [
      'without a rating nothing',
      '2022-12-01',
      [said('GREEN')],
      [{ decision: 'overruled', decided: '2022-05-11' }],
      'GREEN',
      'GREEN',
    ],
    [
      'nor with one that is unknown',
      '2022-12-01',
      [said('GREEN')],
      [overruled('2022-05-11', 'PURPLE')],
      'GREEN',
      'GREEN',
    ],
  ])('%s', (_, day, updates, decisions, rating, declared) => {
    const position = recommendationOn(day, { updates, decisions, actions: [{}] });
    expect([position.rating?.word, position.declared?.word]).toEqual([rating, declared]);
    const [action] = position.actions;
    expect([action!.rating?.word, action!.declared?.word]).toEqual([rating, declared]);
  });

  test('an action that is rated itself keeps its own', () => {
    const { actions } = recommendationOn('2022-12-01', {
      updates: [said('GREEN')],
      decisions: [overruled('2022-05-11', 'RED')],
      actions: [{ updates: [said('AMBER')] }, { decisions: [overruled('2022-06-11', 'AMBER')] }],
    });
    expect(actions.map(({ rating }) => rating?.word)).toEqual(['AMBER', 'AMBER']);
  });

  test('BLUE of a body is complete from its day, and what is not BLUE any more is not', () => {
    const plan = { ratings: 'BRAG' };
    const timing = (updates: readonly WrittenUpdate[], decisions: readonly WrittenDecision[]) =>
      actionOn('2022-12-01', { timescale: 'April 2022', updates, decisions }, plan).timing;
    expect(timing([said('GREEN')], [overruled('2022-04-11', 'BLUE')])).toBe('complete');
    expect(timing([said('BLUE')], [])).toBe('complete');
    expect(timing([said('BLUE')], [overruled('2022-04-11', 'AMBER')])).toBe('overdue');
  });
});

test('the counts', () => {
  const position = positionOn('2023-03-15', {
    ...panel,
    recommendations: [
      {
        actions: [
          { completed: '2022-04-20' },
          { completed: '2022-04-20', decisions: [accepted('2022-05-11')] },
        ],
      },
    ],
  });
  const { timing, complete, overdue } = summarise(position);
  expect([timing['awaiting-acceptance'], complete, overdue]).toEqual([1, 1, 0]);
});
