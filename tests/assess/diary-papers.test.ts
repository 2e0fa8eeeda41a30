import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { diaryOf } from '../../src/assess/diary/diary.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { planFrom } from '../reading.ts';
import { dayOf } from './taking.ts';

const { plan } = planFrom(`plan: Programme
rounds:
  - round: first
    meeting: before April 2017
  - round: second
    meeting: 2020-05-01
partners:
  - partner: Police
    review: March 2019
  - partner: Health
    review: March 2020
    reviewed: 2020-04-15
  - Care Trust
recommendations:
  - id: 1
    recommendation: Recruit carers.
    partners: [{partner: County, review: June 2019}]
    measures:
      - id: M1
        measure: Enquiries
        better: higher
        target: {value: 460, timescale: December 2019}
        values: [{round: second, value: 470}]
`);

function diary(on: string, first: string, last: string): readonly string[] {
  const position = assess(plan!, { day: dayOf(on) }, defaultConfig);
  const entries = diaryOf(position, { first: dayOf(first), last: dayOf(last) });
  return [...entries].map(({ day, kind, id, text, isNow, within }) =>
    [day, kind, id, text, isNow && 'now', within?.text].filter(Boolean).join(' | '),
  );
}

test.each([
  [
    'what is to come',
    ['2019-01-01', '2019-01-01', '2019-12-31'],
    [
      '2019-03-31 | partnership | Police | Police',
      '2019-06-30 | partnership | 1 | County: Recruit carers.',
      '2019-12-31 | target | M1 | Enquiries: 460',
    ],
  ],
  [
    'a review that is late is wanted now',
    ['2019-04-01', '2019-04-01', '2019-05-31'],
    ['2019-04-01 | partnership | Police | Police | now'],
  ],
  ['but not in another period', ['2019-04-01', '2019-05-01', '2019-05-31'], []],
  [
    'one that was held is over from its day on',
    ['2020-04-14', '2020-04-01', '2020-04-30'],
    [
      '2020-04-14 | partnership | Police | Police | now',
      '2020-04-14 | partnership | Health | Health | now',
      '2020-04-14 | partnership | 1 | County: Recruit carers. | now',
    ],
  ],
  ['a target that was met is over', ['2020-05-01', '2019-12-01', '2019-12-31'], []],
  [
    'a meeting of which only a span is known',
    ['2017-01-01', '2017-01-01', '2017-12-31'],
    ['2017-03-31 | meeting | first | first | before April 2017'],
  ],
])('%s', (_, [on, first, last], expected) => {
  expect(diary(on!, first!, last!)).toEqual(expected);
});

test.each([
  ['rag: AMBER', 'AMBER'],
  ['source: a paper', 'RED'],
])('a target is rated as officers say, else as the figures do: %s', (more, rating) => {
  const { plan: read } = planFrom(`
plan: Enquiries
rounds: [{round: first, meeting: 2019-04-30}]
recommendations: []
measures:
  - id: M1
    measure: Enquiries
    better: higher
    baseline: {value: 400, as-at: 2018-12-31}
    target: {value: 460, timescale: December 2019}
    tolerance: 5 %
    values: [{round: first, value: 300, ${more}}]
`);
  const position = assess(read!, { day: dayOf('2019-05-01') }, defaultConfig);
  const [entry] = diaryOf(position, { first: dayOf('2019-12-01'), last: dayOf('2019-12-31') });
  expect(entry?.rating?.word).toBe(rating);
});
