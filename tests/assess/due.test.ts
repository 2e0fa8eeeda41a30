import { describe, expect, test } from 'vitest';
import { actionOn, type WrittenRevision } from './taking.ts';

const april = { timescale: 'April 2022' };

describe('“due = the last day of the timescale in force … Overdue from the next day: an action due today is not overdue”', () => {
  test.each([
    ['2022-03-30', 'not-due', 0],
    ['2022-03-31', 'due-soon', 0],
    ['2022-04-29', 'due-soon', 0],
    ['2022-04-30', 'due-soon', 0],
    ['2022-05-01', 'overdue', 1],
    ['2023-03-15', 'overdue', 319],
  ])('April 2022 on %s is %s', (day, timing, daysOverdue) => {
    expect(actionOn(day, april)).toMatchObject({ due: '2022-04-30', timing, daysOverdue });
  });

  test.each([
    ['29 February 2024', '2024-02-29', 'due-soon', 0],
    ['February 2024', '2024-02-29', 'due-soon', 0],
    ['February 2024', '2024-03-01', 'overdue', 1],
    ['February 2023', '2023-03-01', 'overdue', 1],
    ['February 2024', '2025-03-01', 'overdue', 366],
    ['31 December 2022', '2023-01-01', 'overdue', 1],
  ])('%s on %s is %s', (timescale, day, timing, daysOverdue) => {
    expect(actionOn(day, { timescale })).toMatchObject({ timing, daysOverdue });
  });
});

describe('“An open action without a due day (ongoing, onwards, to be confirmed) never goes overdue”', () => {
  test.each([
    ['Ongoing', 'ongoing'],
    ['April 2022 onwards', 'ongoing'],
    ['TBC', 'no-date'],
    ['asap', 'no-date'],
    [undefined, 'no-date'],
  ])('%s is %s', (timescale, timing) => {
    const own = actionOn('2099-12-31', { timescale });
    expect(own).toMatchObject({ timing, daysOverdue: 0, slipDays: 0, overdueUnreviewed: false });
    expect(own.due).toBeUndefined();
  });
});

describe('“Slippage is counted against the original and never hidden by a revision”', () => {
  const slip = (day: string, timescale: string | undefined, revisions: readonly WrittenRevision[]) => {
    const { due, originalDue, slipDays, timing } = actionOn(day, { timescale, revisions });
    return [due, originalDue, slipDays, timing];
  };
  const may = { timescale: 'May 2022', agreed: '2022-04-20' };
  const september = { timescale: 'September 2023', agreed: '2023-03-15' };

  test.each<[string, string, readonly WrittenRevision[], readonly unknown[]]>([
    ['none', '2022-05-01', [], ['2022-04-30', '2022-04-30', 0, 'overdue']],
    ['one', '2022-05-01', [may], ['2022-05-31', '2022-04-30', 31, 'due-soon']],
    ['one, overdue again', '2022-06-01', [may], ['2022-05-31', '2022-04-30', 31, 'overdue']],
    [
      'several, before the second',
      '2023-03-14',
      [may, september],
      ['2022-05-31', '2022-04-30', 31, 'overdue'],
    ],
    [
      'several, from the second on',
      '2023-03-15',
      [may, september],
      ['2023-09-30', '2022-04-30', 518, 'not-due'],
    ],
    ['before the first was agreed', '2022-04-19', [may], ['2022-04-30', '2022-04-30', 0, 'due-soon']],
    ['on the day it was agreed', '2022-04-20', [may], ['2022-05-31', '2022-04-30', 31, 'not-due']],
    [
      'to an earlier day',
      '2022-04-20',
      [{ ...may, timescale: 'March 2022' }],
      ['2022-03-31', '2022-04-30', -30, 'overdue'],
    ],
    [
      'there and back',
      '2023-03-15',
      [may, { ...september, timescale: 'April 2022' }],
      ['2022-04-30', '2022-04-30', 0, 'overdue'],
    ],
    [
      'without “agreed”: kept, and not in force',
      '2022-04-01',
      [{ timescale: 'May 2022' }],
      ['2022-04-30', '2022-04-30', 0, 'due-soon'],
    ],
    [
      'without “agreed”, after one that is not yet agreed',
      '2022-04-01',
      [may, { timescale: 'June 2022' }],
      ['2022-04-30', '2022-04-30', 0, 'due-soon'],
    ],
    [
      'agreed in a month, before its end',
      '2022-04-29',
      [{ ...may, agreed: 'April 2022' }],
      ['2022-04-30', '2022-04-30', 0, 'due-soon'],
    ],
    [
      'agreed in a month, from its last day',
      '2022-04-30',
      [{ ...may, agreed: 'April 2022' }],
      ['2022-05-31', '2022-04-30', 31, 'not-due'],
    ],
    [
      'into a leap year',
      '2023-03-15',
      [{ ...september, timescale: '29 February 2024' }],
      ['2024-02-29', '2022-04-30', 670, 'not-due'],
    ],
    ['to no date', '2022-06-01', [{ ...may, timescale: 'TBC' }], [undefined, '2022-04-30', 0, 'no-date']],
  ])('revisions: %s', (_, day, revisions, expected) => {
    expect(slip(day, 'April 2022', revisions)).toEqual(expected);
  });

  test.each(['TBC', 'Ongoing', undefined])(
    'an original without a day (%s) has no slippage to count',
    (timescale) => {
      expect(slip('2022-05-01', timescale, [may])).toEqual(['2022-05-31', undefined, 0, 'due-soon']);
    },
  );

  test('what was paused, or reported green, slips all the same', () => {
    const updates = [{ round: '2023-03', rag: 'GREEN', state: 'paused' }];
    expect(actionOn('2023-10-01', { ...april, revisions: [may, september], updates })).toMatchObject({
      slipDays: 518,
      daysOverdue: 1,
    });
  });
});

describe('a recurring timescale: “the next occurrence after the anchor”, anew after each report', () => {
  const on = (day: string, timescale: string, ...days: string[]) => {
    const extra = days.map((meeting) => ({ round: meeting, meeting }));
    const plan = { rounds: [{ round: 'first', meeting: '2022-05-10' }, ...extra] };
    const updates = days.map((round) => ({ round, update: 'Done this time.' }));
    const { due, timing, slipDays } = actionOn(day, { timescale, updates }, plan);
    return [due, timing, slipDays];
  };

  test.each<[string, string, readonly string[], readonly unknown[]]>([
    ['quarterly', '2022-08-10', [], ['2022-08-10', 'due-soon', 0]],
    ['quarterly', '2022-08-11', [], ['2022-08-10', 'overdue', 0]],
    ['quarterly', '2022-08-11', ['2022-08-10'], ['2022-11-10', 'not-due', 0]],
    ['quarterly', '2022-09-01', ['2022-08-20'], ['2022-11-20', 'not-due', 0]],
    ['quarterly', '2022-08-15', ['2022-08-20'], ['2022-08-10', 'overdue', 0]],
    ['end of each quarter', '2022-07-01', ['2022-06-30'], ['2022-09-30', 'not-due', 0]],
    ['31 August (annually)', '2022-09-01', ['2022-08-30'], ['2022-08-31', 'overdue', 0]],
    ['31 August (annually)', '2022-09-01', ['2022-08-31'], ['2023-08-31', 'not-due', 0]],
    ['31 August (annually)', '2022-09-10', ['2022-09-09'], ['2023-08-31', 'not-due', 0]],
    ['31 August (annually)', '2023-09-01', ['2022-09-09'], ['2023-08-31', 'overdue', 0]],
  ])('%s on %s, reported on %j', (timescale, day, reports, expected) => {
    expect(on(day, timescale, ...reports)).toEqual(expected);
  });

  test('a revision that is not yet agreed changes nothing', () => {
    const plan = {
      rounds: [
        { round: 'first', meeting: '2022-05-10' },
        { round: 'second', meeting: '2022-08-20' },
      ],
    };
    const action = { timescale: 'quarterly', updates: [{ round: 'second', update: 'Done this time.' }] };
    const before = actionOn('2022-09-01', action, plan);
    const revised = { ...action, revisions: [{ timescale: 'March 2024', agreed: '2023-03-15' }] };
    const { due, originalDue, slipDays } = actionOn('2022-09-01', revised, plan);
    expect({ due, originalDue, slipDays }).toEqual({
      due: before.due,
      originalDue: before.originalDue,
      slipDays: before.slipDays,
    });
  });
});
