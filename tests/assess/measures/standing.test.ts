import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOffCourse } from '../../../src/assess/measures/course.ts';
import type { TargetState } from '../../../src/assess/measures/position.ts';
import { measureOn, type WrittenMeasure } from './taking.ts';

/** From 60 % on 31 March 2018 to 90 % on 31 March 2019: in 365 days, 30 points. */
const assessments: WrittenMeasure = {
  unit: '%',
  better: 'higher',
  baseline: { value: '60 %', 'as-at': '2018-03-31' },
  target: { value: '90 %', timescale: 'March 2019' },
  tolerance: '5 %',
};
/** Without a line: nobody says where it began. */
const lineless: WrittenMeasure = { ...assessments, baseline: undefined };
/** The last day of the target. */
const onTheDay = '2019-03-31';
const late = '2019-12-31';

function reported(value: string, round: string, measure: WrittenMeasure, asOf = late, plan = {}) {
  return measureOn(asOf, { ...measure, values: [{ round, value }] }, plan);
}

describe('the target', () => {
  const values = [
    { round: '2018-12', value: '80 %' },
    { round: '2019-03', value: '91 %' },
    { round: '2019-06', value: '88 %' },
  ];
  test.each<readonly [asOf: string, reported: number, state: TargetState]>([
    ['2018-09-30', 0, 'unknown'],
    ['2018-12-31', 1, 'not-yet'],
    ['2019-03-31', 1, 'not-yet'],
    ['2019-04-01', 1, 'awaited'],
    ['2019-04-01', 2, 'met'],
    ['2019-06-30', 3, 'no-longer-met'],
  ])('on %s, with %i figures, is %s', (asOf, count, state) => {
    expect(measureOn(asOf, { ...assessments, values: values.slice(0, count) }).target?.state).toBe(state);
  });

  test('is missed where a figure of its day is short of it', () => {
    const { target } = reported('88 %', '2019-03', assessments);
    // 90 − 88
    expect(target).toMatchObject({ state: 'missed', distance: 2, isPast: true, due: '2019-03-31' });
  });

  test.each<readonly [value: string, target: string, better: string, state: TargetState]>([
    ['approximately 90 %', '90 %', 'higher', 'met'],
    ['approximately 90 %', 'over 90 %', 'higher', 'met'],
    ['90 %', 'over 90 %', 'higher', 'missed'],
    ['over 90 %', 'over 90 %', 'higher', 'met'],
    ['just under 90 %', '90 %', 'higher', 'missed'],
    ['nearly 90 %', '90 %', 'higher', 'missed'],
    ['at least 90 %', 'at least 90 %', 'higher', 'met'],
    ['approximately 89 %', '90 %', 'higher', 'missed'],
    ['under 16 weeks', '16 weeks', 'lower', 'met'],
    ['over 16 weeks', '16 weeks', 'lower', 'missed'],
    ['16 weeks', 'under 16 weeks', 'lower', 'missed'],
  ])('%s, where %s is asked for and %s is better: %4$s', (value, target, better, state) => {
    const measure = { better, target: { value: target, timescale: 'March 2019' } };
    expect(reported(value, '2019-03', measure).target?.state).toBe(state);
  });
});

describe('the rating that follows', () => {
  test.each<
    readonly [what: string, value: string, round: string, measure: WrittenMeasure, rag: string | undefined]
  >([
    // 183 of 365 days: 60 + 30 × 183 ÷ 365 = 75.041096
    ['on its line', '75.05 %', '2018-09', assessments, 'GREEN'],
    ['within its tolerance', '70.05 %', '2018-09', assessments, 'AMBER'],
    ['beyond it', '70.04 %', '2018-09', assessments, 'RED'],
    [
      'off its line, and nobody says how far is bad',
      '74 %',
      '2018-09',
      { ...assessments, tolerance: undefined },
      undefined,
    ],
    ['on its line without a tolerance', '76 %', '2018-09', { ...assessments, tolerance: undefined }, 'GREEN'],
    ['without a line, before the target is due', '60 %', '2018-09', lineless, undefined],
    ['without a line, met before it is due', '90 %', '2018-09', lineless, 'GREEN'],
    ['without a line, at the very edge on its day', '85 %', '2019-03', lineless, 'AMBER'],
    ['without a line, beyond', '84 %', '2019-03', lineless, 'RED'],
    [
      'a target that always holds',
      '84 %',
      '2018-09',
      { ...lineless, target: { value: '90 %', timescale: 'ongoing' } },
      'RED',
    ],
    ['a target without a day', '60 %', '2018-09', { ...lineless, target: { value: '90 %' } }, undefined],
    ['in points', '70.05 %', '2018-09', { ...assessments, tolerance: '5 percentage points' }, 'AMBER'],
    ['a tolerance nobody can apply', '70 %', '2018-09', { ...assessments, tolerance: '5 weeks' }, undefined],
    ['nobody says which way is better', '91 %', '2019-03', { ...assessments, better: undefined }, undefined],
  ])('%s', (_, value, round, measure, rag) => {
    expect(reported(value, round, measure, onTheDay).derived?.word).toBe(rag);
  });

  test.each([
    // 5 % of 400 is 20
    ['420', 'AMBER'],
    ['421', 'RED'],
    ['400', 'GREEN'],
  ])('a tolerance of 5 % of 400: %s is %s', (value, rag) => {
    const measure = { better: 'lower', target: { value: '400', timescale: 'March 2019' }, tolerance: '5 %' };
    expect(reported(value, '2019-03', measure).derived?.word).toBe(rag);
  });

  test('is in the plan’s own words, and stands beside the declared one', () => {
    const values = [{ round: '2018-09', value: '50 %', rag: 'AG' }];
    const found = measureOn(onTheDay, { ...assessments, values }, { ratings: 'delivery confidence' });
    expect([found.derived?.word, found.declared?.word]).toEqual(['RED', 'AMBER/GREEN']);
    const good = reported('80 %', '2018-09', assessments, onTheDay, { ratings: 'delivery confidence' });
    expect(good.derived?.word).toBe('GREEN');
    expect(reported('80 %', '2018-09', assessments, onTheDay, { ratings: 'BRAG' }).derived?.word).toBe(
      'GREEN',
    );
  });
});

test('a benchmark is compared where it counts the same', () => {
  const benchmarks = [
    { benchmark: 'England', value: '82.5 %' },
    { benchmark: 'Region', value: '20 weeks' },
    { benchmark: 'Neighbours', value: '+3 %' },
  ];
  const { benchmarks: found } = reported('80 %', '2018-09', { ...assessments, benchmarks });
  // 80 − 82.5
  expect(found.map(({ difference }) => difference)).toEqual([
    { by: -2.5, trend: 'worse' },
    undefined,
    undefined,
  ]);
});

describe('not reported', () => {
  test.each<
    readonly [what: string, value: string, round: string, measure: WrittenMeasure, asOf: string, is: boolean]
  >([
    ['its round is the newest', '70 %', '2018-12', assessments, '2018-12-31', false],
    ['a round came since', '70 %', '2018-12', assessments, '2019-03-31', true],
    ['the target is answered', '70 %', '2019-03', assessments, '2019-06-30', false],
    ['it has no target', '70 %', '2018-03', { unit: '%' }, '2019-06-30', false],
    [
      'a target without a day is met',
      '95 %',
      '2018-03',
      { ...lineless, target: { value: '90 %' } },
      late,
      false,
    ],
    [
      'a target without a day is not met',
      '85 %',
      '2018-03',
      { ...lineless, target: { value: '90 %' } },
      late,
      true,
    ],
  ])('%s', (_, value, round, measure, asOf, is) => {
    expect(reported(value, round, measure, asOf).notReported).toBe(is);
  });
});

describe('not updated', () => {
  const ongoing = { ...lineless, target: { value: '90 %', timescale: 'Ongoing' } };
  const noTarget = { unit: '%' };
  test.each<
    readonly [
      what: string,
      values: Readonly<Record<string, string>>,
      measure: WrittenMeasure,
      asOf: string,
      is: boolean,
    ]
  >([
    ['its round is the newest', { '2018-12': '70 %' }, assessments, '2018-12-31', false],
    ['a round came since', { '2018-12': '70 %' }, assessments, '2019-03-31', true],
    [
      'a round came since, and had no figure yet',
      { '2018-12': '70 %', '2019-03': 'TBC' },
      noTarget,
      late,
      true,
    ],
    ['a round came since, and there is no target', { '2018-12': '70 %' }, noTarget, '2019-03-31', true],
    [
      'a round came since, and the target is met before its day',
      { '2018-12': '95 %' },
      assessments,
      '2019-03-31',
      true,
    ],
    [
      'a round came since, and the target is for all time',
      { '2018-12': '95 %' },
      ongoing,
      '2019-03-31',
      true,
    ],
    ['the target is answered', { '2019-03': '70 %' }, assessments, late, false],
    ['no figure at all', { '2018-12': 'TBC' }, assessments, '2019-03-31', false],
  ])('%s', (_, figures, measure, asOf, is) => {
    const values = Object.entries(figures).map(([round, value]) => ({ round, value }));
    expect(measureOn(asOf, { ...measure, values }).notUpdated).toBe(is);
  });

  test('a target is past, and the newest round is from before it: nobody knows yet', () => {
    const measure = { ...assessments, target: { value: '90 %', timescale: 'April 2019' } };
    const values = [{ round: '2019-03', value: '62 %' }];
    const [before, after] = ['2019-04-30', '2019-05-01'].map((day) => measureOn(day, { ...measure, values }));
    expect(before).toMatchObject({ notUpdated: false, derived: { word: 'RED' } });
    expect(after).toMatchObject({ notUpdated: true, derived: undefined, target: { state: 'awaited' } });
    expect([before!, after!].map(isOffCourse)).toEqual([true, false]);
  });
});

const amount = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);

test('turned round, what was better is worse', () => {
  const turned = { better: 'worse', worse: 'better', same: 'same' } as const;
  fc.assert(
    fc.property(amount, amount, (from, to) => {
      const values = [
        { round: '2018-06', value: String(from) },
        { round: '2018-09', value: String(to) },
      ];
      const [up, down] = ['higher', 'lower'].map((better) => measureOn(late, { better, values }).change!);
      expect(down!.by).toBe(up!.by);
      expect(down!.trend).toBe(turned[up!.trend as keyof typeof turned]);
    }),
    { numRuns: 50 },
  );
});

test('what is exactly where it should be is on course, whichever way is better', () => {
  fc.assert(
    fc.property(amount, amount, fc.constantFrom('higher', 'lower'), (from, to, better) => {
      const measure = {
        better,
        baseline: { value: from.toFixed(2), 'as-at': '2018-03-31' },
        target: { value: to.toFixed(2), timescale: 'March 2019' },
      };
      const { course } = reported('0', '2018-09', measure);
      if (course.state === 'none') throw new Error(course.because);
      const there = reported(course.expected.toFixed(6), '2018-09', measure, onTheDay);
      expect(there.course).toEqual({ state: 'on-course', expected: course.expected, by: 0 });
      expect(there.derived?.word).toBe('GREEN');
      const [low, high] = [from, to].sort((a, b) => a - b);
      expect(course.expected).toBeGreaterThanOrEqual(low!);
      expect(course.expected).toBeLessThanOrEqual(high!);
    }),
    { numRuns: 50 },
  );
});
