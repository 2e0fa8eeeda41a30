import { describe, expect, test } from 'vitest';
import { measureOn, type WrittenMeasure } from './taking.ts';

/** Fostering enquiries: 432 in the year to March 2018, to be 7 % more in the year to March 2019. */
const enquiries: WrittenMeasure = {
  unit: 'enquiries',
  better: 'higher',
  baseline: { value: '432', 'as-at': '2018-03-31' },
  target: { value: '+7 %', timescale: 'March 2019' },
};

/** 60 % of assessments in time, to be 90 % two years on: 731 days, as 2020 is a leap year. */
const assessments: WrittenMeasure = {
  unit: '%',
  better: 'higher',
  baseline: { value: '60 %', 'as-at': '2018-03-31' },
  target: { value: '90 %', timescale: 'March 2020' },
};

function reported(value: string, round: string, measure: WrittenMeasure, asOf = '2019-12-31') {
  return measureOn(asOf, { ...measure, values: [{ round, value }] });
}

describe('the amount of a target', () => {
  test.each<readonly [what: string, amount: number | undefined, measure: WrittenMeasure]>([
    // 432 × 1.07
    ['a share of the baseline', 462.24, enquiries],
    // 432 × 0.9
    ['a reduction', 388.8, { ...enquiries, target: { value: 'a reduction of 10 %' } }],
    // 1,200,000 − 100,000
    [
      'a decrease of a sum',
      1_100_000,
      {
        better: 'lower',
        baseline: { value: '£1.2m' },
        target: { value: 'decrease of £100,000' },
      },
    ],
    // 432 × 0.9
    ['10 % less', 388.8, { ...enquiries, target: { value: '10 % less' } }],
    // 432 + 30
    ['so many more', 462, { ...enquiries, target: { value: '+30' } }],
    // 60 + 5
    ['points', 65, { ...assessments, target: { value: '+5 percentage points' } }],
    // 64.2 or 67: nobody can say
    ['+7 % of a percentage', undefined, { ...assessments, target: { value: '+7 %' } }],
    // 432 × 1.07, and 432 × 0.93 where less is better
    ['by 7 %', 462.24, { ...enquiries, target: { value: 'by 7 %' } }],
    ['by 7 %, less is better', 401.76, { ...enquiries, better: 'lower', target: { value: 'by 7 %' } }],
    [
      'by 7 %, nobody says which way',
      undefined,
      { ...enquiries, better: undefined, target: { value: 'by 7 %' } },
    ],
    [
      'nothing to add to',
      undefined,
      { ...enquiries, baseline: undefined, values: [{ round: '2018-06', value: '440' }] },
    ],
    [
      'a rate of change is one as it stands',
      7,
      { target: { value: '+7 %' }, values: [{ round: '2018-06', value: '+3 %' }] },
    ],
    // 0 × 1.07 would be met by doing nothing.
    [
      'a share of nothing',
      undefined,
      {
        ...enquiries,
        baseline: { value: '0', 'as-at': '2018-03-31' },
        values: [{ round: '2018-06', value: '0' }],
      },
    ],
    [
      'so many more than nothing',
      30,
      { ...enquiries, baseline: { value: '0', 'as-at': '2018-03-31' }, target: { value: '+30' } },
    ],
    ['another unit', undefined, { ...enquiries, target: { value: '£500' } }],
    ['a bare number in the unit of the measure', 500, { ...enquiries, target: { value: '500' } }],
    ['not yet known', undefined, { ...enquiries, target: { value: 'TBC' } }],
  ])('%s', (_, amount, measure) => {
    expect(measureOn('2019-12-31', measure).target?.amount).toBe(amount);
  });
});

test('of two values of one day in one round only the last counts', () => {
  const values = ['39 %', '42 %', '45 %'].map((value, at) => ({ round: at ? '2018-09' : '2018-06', value }));
  const { change, newest, before, values: all } = measureOn('2018-12-31', { better: 'higher', values });
  expect([newest?.amount, before?.amount, change?.by, all.length]).toEqual([45, 39, 6, 2]);
  const twice = measureOn('2018-12-31', { better: 'higher', values: values.slice(1) });
  expect([twice.newest?.amount, twice.before, twice.change]).toEqual([45, undefined, undefined]);
  const days = values.map((each, at) => ({ ...each, 'as-at': `2018-05-0${at + 1}` }));
  expect(measureOn('2018-12-31', { better: 'higher', values: days }).values).toHaveLength(3);
});

describe('what moved', () => {
  const values = [
    { round: '2018-06', value: '£292,825' },
    { round: '2018-09', value: '£287,825' },
  ];
  test.each([
    // 287,825 − 292,825
    ['lower', -5000, 'better'],
    ['higher', -5000, 'worse'],
    [undefined, -5000, 'changed'],
  ])('where %s is better', (better, by, trend) => {
    const { change, newest, before } = measureOn('2018-12-31', { better, values });
    expect([newest?.amount, before?.amount, change]).toEqual([287825, 292825, { by, trend }]);
  });

  test('the dust of binary sums is no change', () => {
    const same = [
      { round: '2018-06', value: '5.2 %' },
      { round: '2018-09', value: '5.20 %' },
    ];
    expect(measureOn('2018-12-31', { better: 'lower', values: same }).change).toEqual({
      by: 0,
      trend: 'same',
    });
    const up = [
      { round: '2018-06', value: '4.19 %' },
      { round: '2018-09', value: '5.2 %' },
    ];
    expect(measureOn('2018-12-31', { better: 'lower', values: up }).change).toEqual({
      by: 1.01,
      trend: 'worse',
    });
  });

  test('what counts in another unit is shown, and not compared', () => {
    const other = [values[0]!, { round: '2018-09', value: '30 weeks' }];
    const { change, newest } = measureOn('2018-12-31', { better: 'lower', values: other });
    expect(newest?.written.figure.text).toBe('30 weeks');
    expect(change).toBeUndefined();
  });

  test('a round that has no figure yet is passed over', () => {
    const awaited = [...values, { round: '2018-12', value: 'TBC' }];
    const { newest, values: all } = measureOn('2018-12-31', { better: 'lower', values: awaited });
    expect(newest?.amount).toBe(287825);
    expect(all).toHaveLength(3);
  });
});

describe('what was known', () => {
  const values = [
    { round: '2018-06', value: '440', 'as-at': '2018-05-31' },
    { round: '2018-09', value: '450', 'as-at': '2018-10-15' },
  ];
  test.each([
    ['before its round, whatever day it is of', '2018-06-29', undefined],
    ['from its round on', '2018-06-30', 440],
    ['not before the day that it is of', '2018-10-14', 440],
    ['and from then on', '2018-10-15', 450],
  ])('%s', (_, asOf, amount) => {
    expect(measureOn(asOf, { ...enquiries, values }).newest?.amount).toBe(amount);
  });

  test('a baseline and a benchmark of a later day are not there yet', () => {
    const benchmarks = [{ benchmark: 'England', value: '400', 'as-at': '2018-12-31' }];
    const early = measureOn('2018-03-30', { ...enquiries, benchmarks });
    expect([early.baseline, early.target?.amount, early.benchmarks]).toEqual([undefined, undefined, []]);
    expect(measureOn('2018-12-31', { ...enquiries, benchmarks }).benchmarks).toHaveLength(1);
  });

  test('a value of an unknown round is left out', () => {
    expect(measureOn('2019-12-31', { values: [{ round: '2081', value: '1' }] }).values).toEqual([]);
  });

  test('the newest is of the latest day, not of the latest round', () => {
    const corrected = [
      { round: '2018-09', value: '450' },
      { round: '2018-12', value: '445', 'as-at': '2018-06-30' },
    ];
    expect(measureOn('2018-12-31', { values: corrected }).newest?.amount).toBe(450);
  });
});

describe('the course', () => {
  test.each<readonly [string, string, string, unknown]>([
    // 183 of 365 days: 432 + 30.24 × 183 ÷ 365 = 432 + 15.161425
    ['on it', '2018-09', '450', { state: 'on-course', expected: 447.161425, by: 2.838575 }],
    ['off it', '2018-09', '440', { state: 'off-course', expected: 447.161425, by: -7.161425 }],
    // 275 of 365 days: 432 + 30.24 × 275 ÷ 365 = 432 + 22.783562
    ['nearly on it', '2018-12', '454', { state: 'off-course', expected: 454.783562, by: -0.783562 }],
    ['at its end', '2019-03', '462.24', { state: 'on-course', expected: 462.24, by: 0 }],
    [
      'after its end the target stands',
      '2019-06',
      '462',
      { state: 'off-course', expected: 462.24, by: -0.24 },
    ],
    ['at its beginning', '2018-03', '432', { state: 'on-course', expected: 432, by: 0 }],
  ])('%s', (_, round, value, course) => {
    expect(reported(value, round, enquiries).course).toEqual(course);
  });

  test('at its end the words of the target count', () => {
    const target = { value: 'over 462 enquiries', timescale: 'March 2019' };
    const state = (round: string, value: string) =>
      reported(value, round, { ...enquiries, target }).course.state;
    expect([state('2019-03', '462'), state('2019-03', '463')]).toEqual(['off-course', 'on-course']);
  });

  test('before its beginning the baseline stands', () => {
    const values = [{ round: '2018-06', value: '431', 'as-at': '2017-12-31' }];
    const { course } = measureOn('2018-12-31', { ...enquiries, values });
    expect(course).toEqual({ state: 'off-course', expected: 432, by: -1 });
  });

  test.each<readonly [string, WrittenMeasure]>([
    ['no-target', { ...enquiries, target: undefined }],
    ['no-better', { ...enquiries, better: undefined }],
    ['no-baseline', { ...enquiries, baseline: undefined, target: { value: '462', timescale: 'March 2019' } }],
    ['no-target-day', { ...enquiries, target: { value: '+7 %' } }],
    ['no-baseline-day', { ...enquiries, baseline: { value: '432' } }],
    ['no-time', { ...enquiries, target: { value: '+7 %', timescale: 'March 2018' } }],
    ['unlike', { ...enquiries, baseline: { value: '432 hours', 'as-at': '2018-03-31' } }],
  ])('none: %s', (because, measure) => {
    expect(reported('450', '2018-09', measure).course).toEqual({ state: 'none', because });
  });

  test('none: no-figure', () => {
    expect(measureOn('2019-12-31', enquiries).course).toEqual({ state: 'none', because: 'no-figure' });
  });
});
