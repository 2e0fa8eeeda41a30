import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/assess/summary.ts';
import { actionOn, positionOn, recommendationOn, rounds, type WrittenUpdate } from './taking.ts';

const april = { timescale: 'April 2022' };
const brag = { ratings: 'BRAG' };

describe('“complete when the action says completed”', () => {
  test.each([
    ['on the due day', '2022-04-30', 'complete'],
    ['the day after', '2022-05-01', 'complete-late'],
    ['long before', '2021-01-01', 'complete'],
    ['in the month it was due', 'April 2022', 'complete'],
    ['in the month after', 'May 2022', 'complete-late'],
    ['in a month, in figures', '2022-05', 'complete-late'],
  ])('“Complete late stays told apart from complete on time”: %s', (_, completed, timing) => {
    expect(actionOn('2023-03-15', { ...april, completed })).toMatchObject({ timing, daysOverdue: 0 });
  });

  test.each([
    ['in a round', '2023-03'],
    ['just yes', 'yes'],
    ['yes, as another program writes it', 'True'],
  ])('“says no day, so it is neither early nor late”: %s', (_, completed) => {
    const own = actionOn('2023-03-15', { ...april, completed });
    expect(own.timing).toBe('complete');
    expect([own.completed?.first, own.completed?.last]).toEqual([undefined, undefined]);
  });

  test('a month in which it was also due may have been in time', () => {
    expect(actionOn('2023-03-15', { timescale: '15 May 2022', completed: 'May 2022' }).timing).toBe(
      'complete',
    );
  });

  test('“2023-03” is the round where there is one of that id, else the month', () => {
    expect(actionOn('2023-03-31', { ...april, completed: '2023-03' })).toMatchObject({ timing: 'complete' });
    const other = { rounds: [{ round: 'R1', meeting: '2023-03-15' }] };
    expect(actionOn('2023-03-31', { ...april, completed: '2023-03' }, other)).toMatchObject({
      timing: 'complete-late',
      completed: { text: '2023-03', first: '2023-03-01', last: '2023-03-31' },
    });
  });

  test.each(['no', 'nearly', '31 June 2022'])('completed: %s is no completion', (completed) => {
    expect(actionOn('2023-03-15', { ...april, completed }).timing).toBe('overdue');
  });

  test.each([
    ['a day', '2022-05-20', '2022-05-19', '2022-05-20'],
    ['a month: its last day', 'May 2022', '2022-05-30', '2022-05-31'],
    ['a round', '2023-03', '2023-03-14', '2023-03-15'],
  ])(
    '“A completion dated after the day does not exist yet on that day”: %s',
    (_, completed, before, from) => {
      expect(actionOn(before, { ...april, completed })).toMatchObject({
        timing: 'overdue',
        completed: undefined,
      });
      expect(actionOn(from, { ...april, completed }).timing).toMatch(/^complete/);
    },
  );

  test('without a due day there is no late', () => {
    expect(actionOn('2023-03-15', { timescale: 'Ongoing', completed: '2022-05-20' }).timing).toBe('complete');
    expect(actionOn('2023-03-15', { completed: '2022-05-20' }).timing).toBe('complete');
  });

  test('late is against the timescale in force', () => {
    const revisions = [{ timescale: 'September 2022', agreed: '2022-04-20' }];
    const on = (completed: string) => actionOn('2023-03-15', { ...april, revisions, completed });
    expect(on('2022-09-30')).toMatchObject({ timing: 'complete', slipDays: 153 });
    expect(on('2022-10-01')).toMatchObject({ timing: 'complete-late', slipDays: 153 });
  });

  test('a later timescale that is agreed after the completion makes nothing timely', () => {
    const revisions = [{ timescale: 'September 2022', agreed: '2022-07-01' }];
    const { timing } = actionOn('2023-03-15', { ...april, revisions, completed: '2022-06-10' });
    expect(timing).toBe('complete-late');
  });
});

describe('“or the newest update on it (its own, else its recommendation’s) says state: complete or is rated BLUE”', () => {
  const timing = (updates: readonly WrittenUpdate[], inherited: readonly WrittenUpdate[] = [], plan = {}) =>
    actionOn('2023-03-15', { ...april, updates }, plan, inherited).timing;

  test.each<[string, readonly WrittenUpdate[], readonly WrittenUpdate[], object, string]>([
    ['its own state', [{ round: '2023-03', state: 'complete' }], [], {}, 'complete'],
    ['its own state, in other letters', [{ round: '2023-03', state: ' Complete' }], [], {}, 'complete'],
    ['its recommendation’s state', [], [{ round: '2023-03', state: 'complete' }], {}, 'complete'],
    ['its own BLUE', [{ round: '2023-03', rag: 'BLUE' }], [], brag, 'complete'],
    ['its own blue', [{ round: '2023-03', rag: 'b' }], [], brag, 'complete'],
    ['its recommendation’s BLUE', [], [{ round: '2023-03', rag: 'BLUE' }], brag, 'complete'],
    ['“GREEN alone is not complete”', [{ round: '2023-03', rag: 'GREEN' }], [], {}, 'overdue'],
    ['GREEN in BRAG', [{ round: '2023-03', rag: 'GREEN' }], [], brag, 'overdue'],
    ['BLUE in RAG, which has none', [{ round: '2023-03', rag: 'BLUE' }], [], {}, 'overdue'],
    ['GREEN and complete', [{ round: '2023-03', rag: 'GREEN', state: 'complete' }], [], {}, 'complete'],
    [
      'its own goes before its recommendation’s',
      [{ round: '2022-03', rag: 'RED' }],
      [{ round: '2023-03', state: 'complete' }],
      {},
      'overdue',
    ],
    [
      'its own complete, its recommendation’s red',
      [{ round: '2022-03', state: 'complete' }],
      [{ round: '2023-03', rag: 'RED' }],
      {},
      'complete',
    ],
    [
      'a newer update re-opens it',
      [
        { round: '2022-03', state: 'complete' },
        { round: '2023-03', rag: 'RED' },
      ],
      [],
      {},
      'overdue',
    ],
    [
      'a newer rating re-opens it',
      [
        { round: '2022-03', rag: 'BLUE' },
        { round: '2023-03', rag: 'AMBER' },
      ],
      [],
      brag,
      'overdue',
    ],
    [
      'in whatever order they are written',
      [
        { round: '2023-03', rag: 'RED' },
        { round: '2022-03', state: 'complete' },
      ],
      [],
      {},
      'overdue',
    ],
    ['in a round the plan does not have', [{ round: '2024-03', state: 'complete' }], [], {}, 'overdue'],
  ])('%s', (_, updates, inherited, plan, expected) => {
    expect(timing(updates, inherited, plan)).toBe(expected);
  });

  test('an own scheme says which level is complete', () => {
    const ratings = [
      { level: 'Off track' },
      { level: 'On track' },
      { level: 'Delivered', complete: 'yes', also: ['DONE'] },
      { level: 'BLUE' },
    ];
    const own = (rag: string) => timing([{ round: '2023-03', rag }], [], { ratings });
    expect([own('Delivered'), own('done'), own('On track'), own('BLUE')]).toEqual([
      'complete',
      'complete',
      'overdue',
      'overdue',
    ]);
  });

  test('an update is complete from its own day on', () => {
    const updates = [{ round: '2023-03', state: 'complete', 'as-at': '2023-02-01' }];
    expect(actionOn('2023-01-31', { ...april, updates }).timing).toBe('overdue');
    expect(actionOn('2023-02-01', { ...april, updates }).timing).toBe('complete');
  });
});

describe('a status in a timescale’s place: “complete, with the date where one is given”', () => {
  test.each([
    ['Complete', '1999-12-31', 'complete'],
    ['Completed January 2016', '2016-01-31', 'complete'],
    ['Completed January 2016', '2016-01-30', 'no-date'],
    ['Completed 12 January 2016', '2016-01-12', 'complete'],
    ['Completed 12 January 2016', '2016-01-11', 'no-date'],
    ['March 2022 - complete', '2023-01-01', 'complete'],
  ])('%s on %s is %s', (timescale, day, timing) => {
    expect(actionOn(day, { timescale }).timing).toBe(timing);
  });

  test('a month is not made a day', () => {
    const { completed } = actionOn('2023-03-15', { timescale: 'Completed January 2016' });
    expect(completed).toEqual({
      text: 'Completed January 2016',
      first: '2016-01-01',
      last: '2016-01-31',
    });
    expect(actionOn('2023-03-15', { timescale: 'Completed 12 January 2016' }).completed).toMatchObject({
      first: '2016-01-12',
      last: '2016-01-12',
    });
  });
});

describe('“Superseded actions are closed; paused ones stay open and stay overdue”', () => {
  test('superseded', () => {
    const own = actionOn('2023-03-15', { ...april, updates: [{ round: '2023-03', state: 'superseded' }] });
    expect(own).toMatchObject({
      timing: 'superseded',
      daysOverdue: 0,
      overdueUnreviewed: false,
      review: { state: 'not-needed' },
    });
  });

  test('superseded with its recommendation', () => {
    expect(actionOn('2023-03-15', april, {}, [{ round: '2023-03', state: 'superseded' }]).timing).toBe(
      'superseded',
    );
  });

  test('superseded, and taken up again', () => {
    const updates = [
      { round: '2022-03', state: 'superseded' },
      { round: '2023-03', rag: 'AMBER' },
    ];
    expect(actionOn('2023-03-15', { ...april, updates }).timing).toBe('overdue');
  });

  test('paused', () => {
    const updates = [{ round: '2023-03', rag: 'RED', state: 'paused', update: 'Paused for lack of staff.' }];
    const own = actionOn('2024-03-16', { ...april, updates });
    expect(own).toMatchObject({ timing: 'overdue', paused: true, daysOverdue: 686, overdueUnreviewed: true });
    expect(own.update?.text).toBe('Paused for lack of staff.');
  });

  test('paused once, then complete', () => {
    const updates = [
      { round: '2022-03', state: 'paused' },
      { round: '2023-03', state: 'complete' },
    ];
    expect(actionOn('2023-03-15', { ...april, updates })).toMatchObject({
      timing: 'complete',
      paused: false,
    });
    expect(actionOn('2023-03-14', { ...april, updates })).toMatchObject({ timing: 'overdue', paused: true });
  });
});

test('the summary counts complete, late or not, and what is overdue', () => {
  const actions = [
    { ...april, completed: '2022-04-30' },
    { ...april, completed: '2022-05-01' },
    { ...april, updates: [{ round: '2023-03', state: 'superseded' }] },
    april,
    { ...april, updates: [{ round: '2023-03', rag: 'RED' }] },
    { timescale: 'TBC' },
  ];
  expect(summarise(positionOn('2023-03-15', { rounds, recommendations: [{ actions }] }))).toMatchObject({
    actions: 6,
    complete: 2,
    overdue: 2,
    overdueUnreviewed: 1,
    reviewLapsed: 0,
    unrated: 1,
    timing: { complete: 1, 'complete-late': 1, superseded: 1, 'no-date': 1 },
  });
});

test('a recommendation that is complete asks for no further update', () => {
  const done = [{ round: '2022-03', state: 'complete' }];
  expect(recommendationOn('2023-03-15', { actions: [], updates: done }).notUpdated).toBe(false);
  expect(recommendationOn('2023-03-15', { actions: [april], updates: done }).notUpdated).toBe(false);
});
