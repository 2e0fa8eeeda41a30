import { describe, expect, test } from 'vitest';
import { planOf, type WrittenPlan } from '../assess/taking.ts';
import { planFrom } from '../reading.ts';

const dues = (timescale: string, plan: WrittenPlan = {}, revisions = {}) => {
  const [action] = planOf({ ...plan, recommendations: [{ actions: [{ timescale, ...revisions }] }] })
    .recommendations[0]!.actions;
  return [action?.timescale?.due, ...(action?.revisions.map((revision) => revision.timescale.due) ?? [])];
};

describe('“no year: the first such day on or after the anchor (round or plan start)”', () => {
  const rounds = (...meetings: (string | undefined)[]) => ({
    rounds: meetings.map((meeting, at) => ({ round: `R${at}`, ...(meeting && { meeting }) })),
  });

  test.each<[string, string, WrittenPlan, string | undefined]>([
    ['the first round', '13 Nov', rounds('2022-03-16', '2023-03-15'), '2022-11-13'],
    ['the first round that has a day', 'June', rounds(undefined, '2022-07-01'), '2023-06-30'],
    ['a month that is under way', 'March', rounds('2022-03-16'), '2022-03-31'],
    ['the day itself', '16 March', rounds('2022-03-16'), '2022-03-16'],
    ['the day before', '15 March', rounds('2022-03-16'), '2023-03-15'],
    [
      'the facts’ day goes before the meeting’s',
      '20 March',
      { rounds: [{ round: 'A', meeting: '2022-04-01', 'as-at': '2022-03-16' }] },
      '2022-03-20',
    ],
    [
      'the period goes before the rounds',
      '13 Nov',
      { ...rounds('2022-03-16'), period: 'April 2020 to March 2023' },
      '2020-11-13',
    ],
    ['neither', '13 Nov', { rounds: [] }, undefined],
    ['a leap day', '29 February', rounds('2022-03-16'), '2024-02-29'],
    ['a length of time', 'within 6 months', rounds('2022-03-16'), '2022-09-16'],
    [
      'a length of time, from the period',
      'within 6 months',
      { period: 'April 2020 to March 2023' },
      '2020-10-01',
    ],
    ['Year 2 of the period', 'Year 2', { period: 'April 2022 to March 2025' }, '2024-03-31'],
    ['a period that says no start', '13 Nov', { ...rounds('2022-03-16'), period: 'for ever' }, '2022-11-13'],
  ])('%s', (_, timescale, plan, due) => {
    expect(dues(timescale, plan)).toEqual([due]);
  });

  test('a revision counts from the day it was agreed', () => {
    const revisions = {
      revisions: [
        { timescale: 'September', agreed: '2023-10-01' },
        { timescale: 'within 3 months', agreed: 'March 2024' },
        { timescale: 'June' },
      ],
    };
    expect(dues('June', rounds('2022-03-16'), revisions)).toEqual([
      '2022-06-30',
      '2024-09-30',
      '2024-06-30',
      '2022-06-30',
    ]);
  });
});

describe('a plan as it is read', () => {
  test('“id … default: the file’s name”', () => {
    expect(planOf().id).toBe('sample');
    expect(planOf({ id: '1.10' }).id).toBe('1.10');
  });

  test.each([
    [undefined, { every: { months: 12 } }],
    ['every 6 weeks', { text: 'every 6 weeks', every: { days: 42 } }],
    ['at will', { text: 'at will', every: { months: 12 }, unreadable: true }],
  ])('review: %s', (review, expected) => {
    expect(planOf({ review }).review).toEqual(expected);
  });

  test.each([
    [undefined, 'RAG', undefined],
    ['RAG', 'RAG', undefined],
    ['brag', 'BRAG', undefined],
    ['Delivery Confidence', 'delivery confidence', undefined],
    ['delivery-confidence', 'delivery confidence', undefined],
    ['rainbow', 'RAG', true],
  ])('ratings: %s', (ratings, name, unknown) => {
    const { scheme, unknown: isUnknown } = planOf({ ratings }).ratings;
    expect([scheme.name, isUnknown]).toEqual([name, unknown]);
  });

  test('where an id of a round is used twice, the first is meant', () => {
    const rounds = [
      { round: 'R', meeting: '2022-03-16' },
      { round: 'R', meeting: '2023-03-15' },
    ];
    const { recommendations } = planOf({ rounds, recommendations: [{ updates: [{ round: 'R' }] }] });
    expect(recommendations[0]?.updates[0]?.day).toBe('2022-03-16');
  });

  test('an own scheme: “levels, words, order, what each means”', () => {
    const ratings = [
      { level: 'Off track', means: 'late' },
      { level: 'AMBER' },
      { level: 'Fine', also: ['OK'], tone: 'Done' },
      { level: 'Good', tone: 'shiny', complete: 'maybe' },
    ];
    const { levels } = planOf({ ratings }).ratings.scheme;
    expect(
      levels.map(({ word, tone, rank, complete, means }) => [word, tone, rank, complete, means]),
    ).toEqual([
      ['Off track', 'bad', 0, false, 'late'],
      ['AMBER', 'caution', 1, false, undefined],
      ['Fine', 'done', 2, false, undefined],
      ['Good', 'good', 3, false, undefined],
    ]);
  });

  test.each([
    ['2022-05-20', 'day', '2022-05-20', '2022-05-20'],
    ['20th May 2022', 'day', '2022-05-20', '2022-05-20'],
    ['20/5/22', 'day', '2022-05-20', '2022-05-20'],
    ['May 2022', 'month', '2022-05-01', '2022-05-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-03', 'round', undefined, undefined],
    ['YES', 'yes', undefined, undefined],
    ['soon', 'unreadable', undefined, undefined],
    ['29 February 2023', 'unreadable', undefined, undefined],
  ])('completed: %s is a %s', (text, kind, first, last) => {
    const { completed } = planOf({ recommendations: [{ actions: [{ completed: text }] }] })
      .recommendations[0]!.actions[0]!;
    expect([completed?.text, completed?.kind, completed?.first, completed?.last]).toEqual([
      text,
      kind,
      first,
      last,
    ]);
  });
});

describe('a text between braces that a comma cuts off', () => {
  const braces = (line: string) =>
    planFrom(`plan: A\nrecommendations:\n  - {id: 1, ${line}}\n`).diagnostics.map(
      ({ code, message }) => `${code}: ${message}`,
    );
  test.each([
    ['recommendation: Review, assess and report', 'assess and report'],
    ['recommendation: A, measures: [{id: M1, measure: B, tolerance: £292,825}]', '825'],
    ['recommendation: Review, "assess" , owner: O', 'assess'],
  ])('%s', (line, rest) => {
    expect(braces(line)).toEqual([
      `unknown-key: The comma before “${rest}” ends the text that it stands in, as it does anywhere between braces.`,
    ]);
  });

  test.each([
    'recommendation: Review, todo:',
    'recommendation: "Review, assess"',
    'recommendation: Review, x-y',
  ])('not %s', (line) => {
    expect(braces(line)).toEqual([]);
  });
});

describe('a text where a group of keys belongs', () => {
  test.each([
    ['target: 90% by March 2025', 'target: {value: 90% by March 2025, timescale: …}'],
    ['baseline: 50 %', 'baseline: {value: 50 %, as-at: …, source: …}'],
    ['baseline: £292,825', 'baseline: {value: "£292,825", as-at: …, source: …}'],
    ['baseline: [50 %]', 'Type: value: … and the other keys under it.'],
  ])('%s', (line, typed) => {
    const { diagnostics } = planFrom(`plan: P
measures:
  - id: M1
    measure: Assessments in time
    ${line}
recommendations: []
`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-shape']);
    expect(diagnostics[0]!.hint!.endsWith(typed)).toBe(true);
  });
});
