import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { countMissing, missingIn } from '../../src/assess/missing.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { planFrom } from '../reading.ts';
import { dayOf } from './taking.ts';

const { plan } = planFrom(`plan: Resolutions
rounds:
  - round: first
    meeting: 2017-03-31
  - round: second
    meeting: between November 2018 and March 2019
  - round: third
    meeting: 2020-03-31
recommendations:
  - id: 1
    recommendation: That the service be reviewed.
    actions: [{id: 1.1, action: Review it.}]
  - id: 2
    recommendation: That a briefing note be provided.
    source: {committee: Scrutiny, meeting: between November 2018 and March 2019, resolution: (1)}
    actions: [{id: 2.1, action: Provide it.}]
`);
const on = (day: string) => assess(plan!, { day: dayOf(day) }, defaultConfig);
const ids = (list: readonly { readonly recommendation: { readonly id: string } }[]) =>
  list.map(({ recommendation }) => recommendation.id);

test.each([
  ['2018-12-31', ['1'], ['2']],
  ['2019-03-30', ['1'], ['2']],
  ['2019-03-31', ['1', '2'], []],
])('on %s there is %j, and to come %j', (day, known, toCome) => {
  expect(ids(on(day).recommendations)).toEqual(known);
  expect(on(day).toCome.map(({ id }) => id)).toEqual(toCome);
});

test('a meeting hears nothing of what it asks for itself; the next one does', () => {
  const notUpdated = (day: string) => ids(on(day).recommendations.filter((each) => each.notUpdated));
  expect(notUpdated('2019-03-31')).toEqual(['1']);
  expect(notUpdated('2020-03-31')).toEqual(['1', '2']);
  const position = on('2020-03-31');
  const missing = plan!.rounds.map((round) =>
    missingIn(position, round).map(({ action }) => action!.action.id),
  );
  expect(missing).toEqual([['1.1'], ['1.1'], ['1.1', '2.1']]);
  expect([...countMissing(position).values()]).toEqual([1, 1, 2]);
});
