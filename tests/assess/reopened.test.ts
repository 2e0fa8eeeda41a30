import { describe, expect, test } from 'vitest';
import { actionOn, recommendationOn, type WrittenAction, type WrittenUpdate } from './taking.ts';

const rounds = [
  { round: 'R1', title: 'March 2022', meeting: '2022-03-16' },
  { round: 'R2', title: 'March 2023', meeting: '2023-03-15' },
  { round: 'R3', title: 'March 2024', meeting: '2024-03-13' },
];
const today = '2024-06-01';

/** An update in one word: its round, and its state or rating. */
function update(words: string): WrittenUpdate {
  const [round, said, day] = words.split(' ') as [string, string?, string?];
  const isRating = said === said?.toUpperCase();
  return { round, [isRating ? 'rag' : 'state']: said, 'as-at': day };
}

/** An action due in April 2022 with a `completed:` and updates, its own and its recommendation's. */
function on(day: string, completed: string, own: readonly string[], inherited: readonly string[] = []) {
  const action = { timescale: 'April 2022', completed: completed || undefined, updates: own.map(update) };
  return actionOn(day, action, { rounds, ratings: 'BRAG' }, inherited.map(update));
}

describe('“reopened” undoes what is not later', () => {
  test.each<[string, string, readonly string[], string]>([
    ['a completion by update', '', ['R1 complete', 'R2 reopened'], 'overdue'],
    ['a rating that means complete', '', ['R1 BLUE', 'R2 reopened'], 'overdue'],
    ['in whatever order they are written', '', ['R2 reopened', 'R1 complete'], 'overdue'],
    ['a day before', '2022-04-01', ['R2 reopened'], 'overdue'],
    ['the same day', '2023-03-15', ['R2 reopened'], 'overdue'],
    ['but not the day after', '2023-03-16', ['R2 reopened'], 'complete-late'],
    ['a month before', 'February 2023', ['R2 reopened'], 'overdue'],
    ['the month it is in, which may have been before', 'March 2023', ['R2 reopened'], 'overdue'],
    ['but not the month after', 'April 2023', ['R2 reopened'], 'complete-late'],
    ['a round before', 'R1', ['R2 reopened'], 'overdue'],
    ['the same round', 'R2', ['R2 reopened'], 'overdue'],
    ['the same round, with an earlier day of its own', 'R2', ['R2 reopened 2023-01-01'], 'overdue'],
    ['but not a later round', 'R3', ['R2 reopened'], 'complete'],
    ['a later round, on a later day still', 'R2', ['R1 reopened 2023-04-01'], 'overdue'],
    ['yes, which says no day', 'yes', ['R1 reopened'], 'overdue'],
    ['by its own day, not its round’s', '2023-04-10', ['R2 reopened 2023-04-10'], 'overdue'],
    ['by its own day, which may be earlier', '2023-02-01', ['R2 reopened 2023-01-31'], 'complete-late'],
    ['for good: what is reported later leaves it open', 'R1', ['R2 reopened', 'R3 GREEN'], 'overdue'],
    ['what was superseded', '', ['R1 superseded', 'R2 reopened'], 'overdue'],
    ['a completion that comes first in the same round', '', ['R2 complete', 'R2 reopened'], 'overdue'],
    ['and nothing, where nothing was complete', '', ['R1 RED', 'R2 reopened'], 'overdue'],
  ])('%s', (_, completed, own, timing) => {
    expect(on(today, completed, own).timing).toBe(timing);
  });

  test.each(['no', 'yes', '2022-04-01'])(
    'a status in its timescale’s place, beside “completed: %s”',
    (completed) => {
      const updates = [{ round: 'R2', state: 'reopened' }];
      const own = actionOn(today, { timescale: 'Completed January 2016', completed, updates }, { rounds });
      expect(own).toMatchObject({ timing: 'no-date', completed: undefined });
    },
  );

  test('a state of blue and reopened is open', () => {
    const updates = [{ round: 'R2', rag: 'BLUE', state: 'reopened' }];
    expect(actionOn(today, { timescale: 'April 2022', updates }, { rounds, ratings: 'BRAG' }).timing).toBe(
      'overdue',
    );
  });

  test('days overdue are counted from the timescale, as always', () => {
    const own = on('2023-03-15', '2022-06-01', ['R2 reopened']);
    expect(own).toMatchObject({ timing: 'overdue', daysOverdue: 319, completed: undefined });
    expect(own.review).toMatchObject({ state: 'reviewed', last: '2023-03-15' });
  });

  test('before its day it is still complete', () => {
    expect(on('2023-03-14', '2022-06-01', ['R2 reopened'])).toMatchObject({
      timing: 'complete-late',
      reopening: undefined,
    });
  });
});

describe('complete again', () => {
  test.each<[string, string, readonly string[], object]>([
    [
      'by a newer update',
      '2022-04-01',
      ['R2 reopened', 'R3 complete'],
      { timing: 'complete', completed: { text: 'R3' } },
    ],
    [
      'by a newer rating',
      '2022-04-01',
      ['R2 reopened', 'R3 BLUE'],
      { timing: 'complete', completed: { text: 'R3' } },
    ],
    [
      'by a later update of the same round',
      'R1',
      ['R2 reopened 2023-03-10', 'R2 complete'],
      { timing: 'complete', completed: { text: 'R2' } },
    ],
    [
      'by a later day',
      '2023-06-01',
      ['R1 complete', 'R2 reopened'],
      { timing: 'complete-late', completed: { text: '2023-06-01' } },
    ],
    [
      'and open again',
      '2022-04-01',
      ['R1 reopened', 'R2 complete', 'R3 reopened'],
      { timing: 'overdue', reopening: { update: { roundId: 'R3' } } },
    ],
    ['superseded after all', '2022-04-01', ['R2 reopened', 'R3 superseded'], { timing: 'superseded' }],
  ])('%s', (_, completed, own, expected) => {
    const position = on(today, completed, own);
    expect(position).toMatchObject(expected);
    expect(position.reopening === undefined).toBe(position.timing !== 'overdue');
  });
});

describe('reopened with its recommendation', () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    ['what has no update of its own', [], ['R2 reopened'], 'overdue'],
    ['and stays so when it is reported by itself', ['R3 GREEN'], ['R2 reopened'], 'overdue'],
    ['or is in the same round', ['R2 GREEN'], ['R2 reopened'], 'overdue'],
    ['but not what was reported by itself before', ['R1 GREEN'], ['R2 reopened'], 'complete'],
    ['and is complete again by itself', ['R3 complete'], ['R2 reopened'], 'complete'],
    ['or with its recommendation', [], ['R2 reopened', 'R3 complete'], 'complete'],
  ])('%s', (_, own, inherited, timing) => {
    expect(on(today, 'R1', own, inherited).timing).toBe(timing);
  });

  test('a recommendation without actions asks for an update again', () => {
    const notUpdated = (...updates: string[]) =>
      recommendationOn(today, { actions: [], updates: updates.map(update) }, { rounds }).notUpdated;
    expect(notUpdated('R1 complete')).toBe(false);
    expect(notUpdated('R1 complete', 'R2 reopened')).toBe(true);
  });
});

test('where a round has no day, nothing is certain to be later than what it reopens', () => {
  const undated = [{ round: 'R1' }, { round: 'R2' }];
  const action = (completed: string): WrittenAction => ({
    timescale: 'April 2022',
    completed,
    updates: [{ round: 'R1', state: 'reopened' }],
  });
  expect(actionOn(today, action('2023-06-01'), { rounds: undated }).timing).toBe('overdue');
  expect(actionOn(today, action('R1'), { rounds: undated }).timing).toBe('overdue');
  expect(actionOn(today, action('R2'), { rounds: undated }).timing).toBe('complete');
});

test('of two rounds on one day, the later in the file is the later', () => {
  const twins = [
    { round: 'R1', meeting: '2023-03-15' },
    { round: 'R2', meeting: '2023-03-15' },
  ];
  const timing = (completed: string, round: string) =>
    actionOn(
      today,
      { timescale: 'April 2022', completed, updates: [{ round, state: 'reopened' }] },
      { rounds: twins },
    ).timing;
  expect([timing('R1', 'R2'), timing('R2', 'R1')]).toEqual(['overdue', 'complete']);
});
