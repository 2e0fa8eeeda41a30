import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { compare } from '../../src/diff/compare.ts';
import { dayOf } from '../assess/taking.ts';
import { planFrom } from '../reading.ts';

const first = {
  id: 'M1',
  measure: 'Assessments in time',
  unit: '%',
  better: 'higher',
  target: { value: '90 %', timescale: 'March 2020' },
  values: [
    { round: '2018-12', value: '60 %' },
    { round: '2019-03', value: 'approximately 66 %' },
  ],
};

function positionOf(asOf: string, ...measures: readonly object[]) {
  const rounds = ['2018-12-31', '2019-03-31', '2019-06-30'];
  const text = JSON.stringify({
    plan: 'Improvement Plan',
    rounds: rounds.map((meeting) => ({ round: meeting.slice(0, 7), meeting })),
    measures,
    recommendations: [],
  });
  return assess(planFrom(text).plan!, { day: dayOf(asOf) }, defaultConfig);
}

/** What changed, without the plan. */
function changed(before: ReturnType<typeof positionOf>, after: ReturnType<typeof positionOf>) {
  return compare(before, after).changes.map(({ ref, kind, from, to, direction }) => [
    ref,
    kind,
    from,
    to,
    direction,
  ]);
}

const ref = 'sample/M1';
const late = '2019-06-30';

test.each([
  ['higher', 'better'],
  ['lower', 'worse'],
  [undefined, 'same'],
])('a new figure, where %s is better, is %s', (better, direction) => {
  const measure = { ...first, better };
  expect(changed(positionOf('2018-12-31', measure), positionOf('2019-03-31', measure))).toEqual([
    [ref, 'measure', '60 %', 'approximately 66 %', direction],
  ]);
});

test('the first figure is neither better nor worse, and a day without news is none', () => {
  expect(changed(positionOf('2018-11-30', first), positionOf('2018-12-31', first))).toEqual([
    [ref, 'measure', undefined, '60 %', 'same'],
  ]);
  expect(changed(positionOf('2019-04-01', first), positionOf('2019-05-01', first))).toEqual([]);
});

test('the same figure in a new round is news, and no change', () => {
  const again = { ...first, values: [...first.values, { round: '2019-06', value: 'approximately 66 %' }] };
  expect(changed(positionOf('2019-03-31', again), positionOf(late, again))).toEqual([
    [ref, 'measure', 'approximately 66 %', 'approximately 66 %', 'same'],
  ]);
});

test.each<readonly [what: string, now: object, from: string | undefined, to: string | undefined]>([
  [
    'its target',
    { target: { value: '80 %', timescale: 'March 2021' } },
    'target: 90 %; March 2020',
    'target: 80 %; March 2021',
  ],
  ['its words', { measure: 'Assessments within 45 days' }, first.measure, 'Assessments within 45 days'],
  ['its better way', { better: 'lower' }, 'better: higher', 'better: lower'],
  ['a tolerance', { tolerance: '5 %' }, undefined, 'tolerance: 5 %'],
  [
    'an older value',
    { values: [{ round: '2018-12', value: '61 %' }, first.values[1]] },
    'value of 2018-12: 60 %',
    'value of 2018-12: 61 %',
  ],
  [
    'a rating',
    { values: [first.values[0], { ...first.values[1], rag: 'RED' }] },
    'value of 2019-03: approximately 66 %',
    'value of 2019-03: approximately 66 %; RED',
  ],
])('%s is written otherwise', (_, now, from, to) => {
  expect(changed(positionOf(late, first), positionOf(late, { ...first, ...now }))).toEqual([
    [ref, 'wording', from, to, 'same'],
  ]);
});

test('a newest value that is corrected is told once', () => {
  const now = { ...first, values: [first.values[0], { round: '2019-03', value: '58 %' }] };
  expect(changed(positionOf(late, first), positionOf(late, now))).toEqual([
    [ref, 'measure', 'approximately 66 %', '58 %', 'worse'],
  ]);
});

test('a measure comes and goes, and an id that is used twice is told apart', () => {
  const second = { ...first, measure: 'Another' };
  expect(changed(positionOf(late, first), positionOf(late, first, second))).toEqual([
    [ref, 'added', undefined, 'Another', 'same'],
  ]);
  expect(changed(positionOf(late, first, second), positionOf(late, first))).toEqual([
    [ref, 'removed', 'Another', undefined, 'same'],
  ]);
});
