import { expect, test } from 'vitest';
import { isOffCourse } from '../../../src/assess/measures/course.ts';
import { measureOn, type WrittenMeasure } from './taking.ts';

const target = { value: '90 %', timescale: '31 March 2019' };
const baseline = { value: '50 %', 'as-at': '2018-03-31' };

function values(...texts: readonly string[]): WrittenMeasure['values'] {
  const rounds = ['2018-09', '2019-03', '2019-06'];
  return texts.map((value, order) => ({ round: rounds[order]!, value }));
}

test.each<[string, string, WrittenMeasure, boolean]>([
  ['on the line', '2018-12-31', { baseline, target, values: values('75 %') }, false],
  ['below the line', '2018-12-31', { baseline, target, values: values('60 %') }, true],
  ['without a line, before its day', '2018-12-31', { target, values: values('60 %') }, false],
  ['without a line, and missed', '2019-06-30', { target, values: values('60 %', '80 %') }, true],
  ['without a line, and met', '2019-06-30', { target, values: values('60 %', '90 %') }, false],
  ['met, and no longer', '2019-06-30', { target, values: values('60 %', '90 %', '80 %') }, true],
])('off course: %s', (_, asOf, measure, isOff) => {
  expect(isOffCourse(measureOn(asOf, { better: 'higher', ...measure }))).toBe(isOff);
});
