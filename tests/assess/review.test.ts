import { describe, expect, test } from 'vitest';
import { actionOn, type WrittenAction, type WrittenPlan, type WrittenUpdate } from './taking.ts';

const april = { timescale: 'April 2022' };

/** `state last until` of an action's review. */
function reviewOn(
  day: string,
  action: WrittenAction,
  plan: WrittenPlan = {},
  updates: readonly WrittenUpdate[] = [],
) {
  const { review, overdueUnreviewed } = actionOn(day, action, plan, updates);
  const words = [review.state, review.last, review.until, overdueUnreviewed ? 'FAILS' : undefined];
  return words.filter(Boolean).join(' ');
}

/** A plan with one round, met on a day. */
function metOn(meeting: string, review?: string): WrittenPlan {
  return { rounds: [{ round: 'R', meeting }], ...(review && { review }) };
}

const inR = [{ round: 'R', rag: 'GREEN' }];

describe('“reviewed: an update, a revision or a closing recorded since the due day”', () => {
  test.each([
    ['the day before it was due', '2022-04-29', 'never FAILS'],
    ['on the day it was due', '2022-04-30', 'reviewed 2022-04-30 2023-04-30'],
    ['the day after', '2022-05-01', 'reviewed 2022-05-01 2023-05-01'],
    ['on the day asked about', '2022-06-01', 'reviewed 2022-06-01 2023-06-01'],
    ['after the day asked about', '2022-06-02', 'never FAILS'],
  ])('an update %s', (_, meeting, expected) => {
    expect(reviewOn('2022-06-01', { ...april, updates: inR }, metOn(meeting))).toBe(expected);
    expect(reviewOn('2022-06-01', april, metOn(meeting), inR)).toBe(expected);
  });

  test('the newest of its own and its recommendation’s counts', () => {
    const own = { ...april, updates: [{ round: '2023-03', rag: 'AMBER' }] };
    expect(reviewOn('2023-06-01', own, {}, [{ round: '2023-03', rag: 'AMBER', 'as-at': '2023-05-01' }])).toBe(
      'reviewed 2023-05-01 2024-05-01',
    );
  });

  test('a revision is a review on the day it was agreed', () => {
    const revised = (timescale: string, agreed?: string) => ({
      ...april,
      revisions: [{ timescale, agreed }],
    });
    expect(reviewOn('2023-01-01', revised('September 2022', '2022-06-01'))).toBe('never FAILS');
    expect(reviewOn('2023-01-01', revised('September 2022', '2022-10-01'))).toBe(
      'reviewed 2022-10-01 2023-10-01',
    );
    expect(reviewOn('2023-01-01', revised('September 2022', 'October 2022'))).toBe(
      'reviewed 2022-10-31 2023-10-31',
    );
    expect(reviewOn('2023-01-01', revised('September 2022'))).toBe('never FAILS');
  });

  test.each([
    ['completed', { ...april, completed: 'yes' }],
    ['superseded', { ...april, updates: [{ round: '2023-03', state: 'superseded' }] }],
    ['not yet due', { timescale: 'April 2032' }],
  ])('what is %s needs none', (_, action) => {
    expect(reviewOn('2030-01-01', action)).toBe('not-needed');
  });

  test('an update without a day is no review', () => {
    expect(reviewOn('2023-03-15', { ...april, updates: inR }, { rounds: [{ round: 'R' }] })).toBe(
      'never FAILS',
    );
  });
});

describe('“A review made on 15 March 2023 covers an overdue action until 15 March 2024”', () => {
  test.each([
    ['every 12 months', '2023-03-15', '2024-03-15', '2024-03-16'],
    ['annually', '2023-03-15', '2024-03-15', '2024-03-16'],
    ['every year', '2024-02-29', '2025-02-28', '2025-03-01'],
    ['every 6 months', '2023-08-31', '2024-02-29', '2024-03-01'],
    ['six monthly', '2022-08-31', '2023-02-28', '2023-03-01'],
    ['quarterly', '2023-03-15', '2023-06-15', '2023-06-16'],
    ['every 6 weeks', '2023-03-15', '2023-04-26', '2023-04-27'],
    ['every fortnight', '2024-02-20', '2024-03-05', '2024-03-06'],
    ['every 10 days', '2023-03-15', '2023-03-25', '2023-03-26'],
    [undefined, '2023-03-15', '2024-03-15', '2024-03-16'],
    ['now and then', '2023-03-15', '2024-03-15', '2024-03-16'],
  ])('review: %s, made on %s', (review, made, until, after) => {
    const plan = metOn(made, review);
    const action = { ...april, updates: inR };
    expect(reviewOn(until, action, plan)).toBe(`reviewed ${made} ${until}`);
    expect(reviewOn(after, action, plan)).toBe(`lapsed ${made} ${until} FAILS`);
  });

  test('an older review does not cover what fell due since', () => {
    const revisions = [{ timescale: 'April 2023', agreed: '2022-04-20' }];
    expect(
      reviewOn('2023-05-01', { ...april, revisions, updates: [{ round: '2023-03', rag: 'AMBER' }] }),
    ).toBe('never FAILS');
  });
});

describe('“An open action without a due day never goes overdue, but its review lapses in the same way”', () => {
  test.each(['Ongoing', 'April 2022 onwards', 'TBC', 'Once available', 'asap', undefined])(
    '%s',
    (timescale) => {
      const action = { timescale, updates: [{ round: '2023-03', rag: 'AMBER' }] };
      expect(reviewOn('2023-03-14', action)).toBe('never');
      expect(reviewOn('2024-03-15', action)).toBe('reviewed 2023-03-15 2024-03-15');
      expect(reviewOn('2024-03-16', action)).toBe('lapsed 2023-03-15 2024-03-15');
    },
  );

  test('a revision is its review too', () => {
    const action = { ...april, revisions: [{ timescale: 'TBC', agreed: '2022-10-01' }] };
    expect(reviewOn('2023-10-01', action)).toBe('reviewed 2022-10-01 2023-10-01');
  });
});
