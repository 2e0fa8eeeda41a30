import { describe, expect, test } from 'vitest';
import { diaryOf } from '../../src/assess/diary/diary.ts';
import type { Entry, EntryKind } from '../../src/assess/diary/entry.ts';
import { identitiesOf } from '../../src/assess/diary/identity.ts';
import { dayOf, positionOn, type WrittenAction, type WrittenPlan, type WrittenUpdate } from './taking.ts';

/** What is in the diary of a plan from one day to another, each as `day kind id`. */
function diary(
  plan: WrittenPlan,
  on: string,
  [first, last]: readonly [string, string],
  kinds?: readonly EntryKind[],
): readonly string[] {
  const period = { first: dayOf(first), last: dayOf(last) };
  return [...diaryOf(positionOn(on, plan), period, kinds)].map(shown);
}

function shown({ day, kind, id, within, isNow, occurrence }: Entry): string {
  const more = [within?.precision, isNow && 'now', occurrence && `#${occurrence}`].filter(Boolean);
  return [day, kind, id, ...more].join(' ');
}

const withAction = (action: WrittenAction, updates: readonly WrittenUpdate[] = []): WrittenPlan => ({
  rounds: [{ round: '1', meeting: '2022-01-10' }],
  recommendations: [{ actions: [action], updates }],
});
const years: readonly [string, string] = ['2022-02-01', '2025-12-31'];

describe('what falls due', () => {
  const may: readonly [string, string] = ['2022-05-01', '2022-05-31'];
  test.each<[string, WrittenAction, string, readonly [string, string], readonly string[]]>([
    ['on its last day', { timescale: 'May 2022' }, '2022-05-01', may, ['2022-05-31 due 1.1']],
    ['not after the period', { timescale: 'May 2022' }, '2022-05-01', ['2022-05-01', '2022-05-30'], []],
    ['not before it', { timescale: '30 April 2022' }, '2022-04-01', may, []],
    ['on its first day', { timescale: '1 May 2022' }, '2022-05-01', may, ['2022-05-01 due 1.1']],
    ['though it is overdue', { timescale: 'May 2022' }, '2022-06-05', may, ['2022-05-31 due 1.1']],
    ['not once it is complete', { timescale: 'May 2022', completed: '2022-04-20' }, '2022-05-01', may, []],
    [
      'as long as it is not',
      { timescale: 'May 2022', completed: '2022-05-20' },
      '2022-05-01',
      may,
      ['2022-05-31 due 1.1'],
    ],
    [
      'on the day in force',
      { timescale: 'April 2022', revisions: [{ timescale: '20 May 2022', agreed: '2022-04-30' }] },
      '2022-05-01',
      may,
      ['2022-05-20 due 1.1'],
    ],
    [
      'not on one that is yet to be agreed',
      { timescale: 'April 2022', revisions: [{ timescale: '20 May 2022', agreed: '2022-05-02' }] },
      '2022-05-01',
      may,
      [],
    ],
    ['never', { timescale: 'May 2022 onwards' }, '2022-05-01', may, []],
    ['not known', { timescale: 'TBC' }, '2022-05-01', may, []],
  ])('%s', (_, action, on, period, expected) => {
    expect(diary(withAction(action), on, period, ['due'])).toEqual(expected);
  });
});

describe('what recurs falls due each time', () => {
  const quarterly = withAction({ timescale: 'quarterly' });
  const reported = withAction({ timescale: 'quarterly' }, [
    { round: '1', 'as-at': '2022-05-02', rag: 'GREEN' },
  ]);

  test.each<[string, WrittenPlan, string, readonly [string, string], readonly string[]]>([
    [
      'from its first time on',
      quarterly,
      '2022-02-01',
      ['2022-02-01', '2022-10-10'],
      ['2022-04-10 due 1.1 #1', '2022-07-10 due 1.1 #2', '2022-10-10 due 1.1 #3'],
    ],
    [
      'numbered from the beginning in any period',
      quarterly,
      '2022-02-01',
      ['2022-07-01', '2022-10-09'],
      ['2022-07-10 due 1.1 #2'],
    ],
    [
      'with the same number once an early report has moved it',
      reported,
      '2022-06-01',
      ['2022-06-01', '2022-12-31'],
      ['2022-08-02 due 1.1 #2', '2022-11-02 due 1.1 #3'],
    ],
    [
      'with the same number once it was reported on its day',
      withAction({ timescale: 'quarterly' }, [{ round: '1', 'as-at': '2022-04-10', rag: 'GREEN' }]),
      '2022-06-01',
      ['2022-06-01', '2022-12-31'],
      ['2022-07-10 due 1.1 #2', '2022-10-10 due 1.1 #3'],
    ],
    [
      'a day in the year',
      withAction({ timescale: '31 August (annually)' }),
      '2022-02-01',
      years,
      ['2022-08-31 due 1.1 #1', '2023-08-31 due 1.1 #2', '2024-08-31 due 1.1 #3', '2025-08-31 due 1.1 #4'],
    ],
    [
      'the end of each quarter',
      withAction({ timescale: 'end of each quarter' }),
      '2022-02-01',
      ['2022-02-01', '2022-09-30'],
      ['2022-03-31 due 1.1 #1', '2022-06-30 due 1.1 #2', '2022-09-30 due 1.1 #3'],
    ],
    [
      'but for one whose words name a day',
      withAction({ timescale: '31 August 2023 (annually)' }),
      '2022-02-01',
      years,
      ['2023-08-31 due 1.1 #1'],
    ],
  ])('%s', (_, plan, on, period, expected) => {
    expect(diary(plan, on, period, ['due'])).toEqual(expected);
  });

  test('daily, for years, is not counted for ever', () => {
    const plan = withAction({ timescale: 'daily' }, [{ round: '1', 'as-at': '2025-12-01', rag: 'GREEN' }]);
    const found = diary(plan, '2025-12-01', ['2025-12-01', '2025-12-03'], ['due']);
    expect(found).toEqual(['2025-12-02 due 1.1 #1000', '2025-12-03 due 1.1 #1001']);
  });
});

describe('what has to be reviewed', () => {
  const overdue: WrittenAction = { timescale: 'March 2022' };
  const ongoing: WrittenAction = { timescale: 'Ongoing' };
  const said = (day: string): readonly WrittenUpdate[] => [{ round: '1', 'as-at': day, rag: 'GREEN' }];
  test.each<[string, WrittenPlan, string, readonly string[]]>([
    ['now, where nobody has', withAction(overdue), '2022-04-01', ['2022-04-01 review 1.1 now']],
    [
      'by the last day on which a review counts',
      withAction(overdue, said('2022-05-10')),
      '2022-06-01',
      ['2023-05-10 review 1.1'],
    ],
    ['still on that day', withAction(overdue, said('2022-05-10')), '2023-05-10', ['2023-05-10 review 1.1']],
    [
      'now, once it has lapsed',
      withAction(overdue, said('2022-05-10')),
      '2023-05-11',
      ['2023-05-11 review 1.1 now'],
    ],
    ['not before it is due', withAction(overdue), '2022-03-31', []],
    ['not once it is complete', withAction({ ...overdue, completed: '2022-03-30' }), '2022-06-01', []],
    ['for the first time an interval on', withAction(ongoing), '2022-06-01', ['2023-01-10 review 1.1']],
    [
      'for the first time, an interval from its own start',
      withAction({ timescale: 'April 2022 onwards' }),
      '2022-06-01',
      ['2023-04-01 review 1.1'],
    ],
    ['now, where that has passed', withAction(ongoing), '2023-01-11', ['2023-01-11 review 1.1 now']],
    ['never, where there is no round', { ...withAction(ongoing), rounds: [] }, '2023-01-11', []],
  ])('%s', (_, plan, on, expected) => {
    expect(diary(plan, on, years, ['review'])).toEqual(expected);
  });

  test('now is not in a period that the day is not in', () => {
    expect(diary(withAction(overdue), '2022-04-01', ['2022-04-02', '2022-06-30'])).toEqual([]);
  });
});

test('rounds have meetings, and days of facts where those are others', () => {
  const rounds = [
    { round: '1', meeting: 'March 2022' },
    { round: '2', meeting: '2022-06-15', 'as-at': '15 June 2022' },
    { round: '3', title: 'Autumn', meeting: '2022-09-14', 'as-at': 'August 2022' },
    { round: '4', 'as-at': '2022-12-01' },
    { round: '5', meeting: 'soon' },
    { round: '6' },
    {
      round: '7',
      meetings: [
        { committee: 'Board', meeting: '2022-10-03' },
        { committee: 'Scrutiny' },
        { committee: 'Executive', meeting: 'November 2022' },
        { committee: 'board ', meeting: '3 October 2022', document: 'A second paper' },
        { committee: 'Cabinet', meeting: '2022-10-03' },
      ],
      'as-at': '2022-10-03',
    } as never,
  ];
  expect(diary({ rounds }, '2022-04-01', ['2022-01-01', '2022-12-31'], ['meeting', 'as-at'])).toEqual([
    '2022-03-31 meeting 1 month',
    '2022-06-15 meeting 2',
    '2022-09-14 meeting 3',
    '2022-10-03 meeting 7 #1',
    '2022-11-30 meeting 7 month #3',
    '2022-10-03 meeting 7 #5',
    '2022-08-31 as-at 3 month',
    '2022-12-01 as-at 4',
  ]);
});

test('a meeting is told with the committee, and nobody’s but the plan’s owner’s', () => {
  const position = positionOn('2022-03-01', { owner: 'Director', 'reports-to': 'Scrutiny' } as WrittenPlan);
  const [entry] = diaryOf(position, { first: dayOf('2022-03-01'), last: dayOf('2022-03-31') });
  expect(entry).toMatchObject({ text: 'March 2022: Scrutiny', owner: 'Director' });
});

describe('what was promised', () => {
  const made = (text: string): WrittenPlan => ({
    rounds: [{ round: '1', meeting: '2022-03-10' }],
    recommendations: [
      {
        owner: 'Director',
        actions: [{ timescale: 'May 2023' }],
        updates: [{ round: '1', rag: 'AMBER', update: text }],
      },
    ],
  });
  const two = 'The draft will be ready by the end of April. It will be approved by July.';

  test('is there as long as it is open', () => {
    const all = ['2022-04-30 promise 1 #1 1', '2022-07-31 promise 1 #1 2'];
    expect(diary(made(two), '2022-04-30', years, ['promise'])).toEqual(all);
    expect(diary(made(two), '2022-05-01', years, ['promise'])).toEqual(all.slice(1));
    expect(diary(made(two), '2022-04-01', ['2022-05-01', '2022-07-30'], ['promise'])).toEqual([]);
  });

  test('in its own words, with who answers for it', () => {
    const position = positionOn('2022-04-01', made(two));
    const [entry] = diaryOf(position, { first: dayOf('2022-04-01'), last: dayOf('2022-04-30') });
    expect(entry).toMatchObject({
      owner: 'Director',
      words: 'The draft will be ready by the end of April.',
      timescale: 'by the end of April',
      rating: { word: 'AMBER' },
    });
  });
});

describe('an entry’s identity', () => {
  const identities = (plan: WrittenPlan, on: string) => {
    const position = positionOn(on, plan);
    const period = { first: dayOf('2022-01-01'), last: dayOf('2024-12-31') };
    const entries = [...diaryOf(position, period)];
    return identitiesOf(entries.map((entry) => ({ plan: position.plan, entry })));
  };
  const action: WrittenAction = { timescale: 'May 2022', owner: 'Director' };
  const known = identities(withAction(action), '2022-03-01');

  test('is that of nothing else', () => {
    const plan = withAction({ timescale: 'monthly' }, [
      { round: '1', rag: 'RED', update: 'The draft will be ready by the end of April and agreed by June.' },
    ]);
    const all = [...identities(plan, '2022-02-01'), ...identities({ ...plan, id: 'other' }, '2022-02-01')];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(60);
  });

  test.each<[string, WrittenPlan, string]>([
    ['another day asked about', withAction(action), '2022-04-01'],
    [
      'another text, owner and timescale',
      withAction({ action: 'Else.', timescale: 'June 2022' }),
      '2022-03-01',
    ],
    [
      'an agreed revision',
      withAction({ ...action, revisions: [{ timescale: 'May 2023', agreed: '2022-02-20' }] }),
      '2022-03-01',
    ],
    ['another title of the plan', { ...withAction(action), plan: 'Another plan' }, '2022-03-01'],
  ])('outlives %s', (_, plan, on) => {
    expect(identities(plan, on)).toEqual(known);
  });

  test('is one of several where an id is used twice', () => {
    const twice = {
      recommendations: [
        {
          actions: [
            { ...action, id: '1' },
            { ...action, id: '1' },
          ],
        },
      ],
      rounds: [],
    };
    const both = identities(twice, '2022-03-01');
    expect(new Set(both).size).toBe(2);
  });
});
