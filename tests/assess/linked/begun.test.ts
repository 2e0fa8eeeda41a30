import { expect, test } from 'vitest';
import { hasBegun } from '../../../src/assess/linked/begun.ts';
import { dayOf, planOf, type WrittenPlan } from '../taking.ts';

const round = { round: '2022-03', meeting: '2022-03-16' };

test.each<[string, WrittenPlan, string | undefined]>([
  ['its period', { period: 'April 2022 to March 2025' }, '2022-04-01'],
  ['its first round', { rounds: [round, { round: '2023-03', meeting: '2023-03-15' }] }, '2022-03-16'],
  ['the meeting that asked for it', { source: { committee: 'Panel', meeting: '2021-11-10' } }, '2021-11-10'],
  ['the end of the month of that meeting', { source: { meeting: 'November 2021' } }, '2021-11-30'],
  [
    'whichever is first',
    { period: 'April 2022 to March 2025', rounds: [round], source: { meeting: '2023-01-11' } },
    '2022-03-16',
  ],
  ['no day that anybody knows', { rounds: [{ round: 'first' }] }, undefined],
])('a plan begins with %s', (_, written, beginning) => {
  const plan = planOf({ rounds: [], ...written, recommendations: [] });
  const days = ['2021-11-09', '2021-11-10', '2021-11-29', '2021-11-30'];
  const others = ['2022-03-15', '2022-03-16', '2022-03-31', '2022-04-01', '2025-01-01'];
  for (const day of [...days, ...others]) {
    expect([day, hasBegun(plan, dayOf(day))]).toEqual([day, beginning === undefined || day >= beginning]);
  }
});
