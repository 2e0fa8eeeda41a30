import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { actionsOf } from '../../src/assess/position.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { planFrom } from '../reading.ts';
import { dayOf } from './taking.ts';

const text = `plan: Resolutions
rounds:
  - round: first
    meeting: 2017-03-31
recommendations:
  - id: 1
    recommendation: That the review be presented.
    source:
      committee: Scrutiny
      meeting: 2019-03-31
    actions:
      - id: 1.1
        action: Present it.
        timescale: as soon as it is available
`;

// The plan is two years older than the resolution: nobody could have reviewed it before it was passed.
test.each([
  ['2019-06-30', '2019-03-31', false],
  ['2020-03-31', '2019-03-31', false],
  ['2020-04-01', '2019-03-31', true],
])('on %s what a meeting asked for can be reviewed since that meeting', (day, since, isDue) => {
  const [action] = actionsOf(assess(planFrom(text).plan!, { day: dayOf(day) }, defaultConfig));
  expect(action!.review).toEqual({ state: 'never', since, isDue });
});
