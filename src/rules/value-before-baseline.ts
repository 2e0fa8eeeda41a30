import { longDay } from '../calendar/words.ts';
import { measuresIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { defineRule } from './rule.ts';

export const valueBeforeBaseline = defineRule({
  name: 'value-before-baseline',
  severity: 'warning',
  summary: 'A value describes a day before the measure’s baseline.',
  why: 'A baseline is where the count begins. A value from before it is history, or one of the two days is a slip; counted as progress, it would mislead.',
  bad: `plan: Improvement Plan
rounds:
  - round: 2019-03
    meeting: 2019-03-31
measures:
  - id: M1
    measure: Assessments completed in time
    unit: per cent
    better: higher
    baseline:
      value: 55 %
      as-at: 2018-03-31
    values:
      - round: 2019-03
        value: 60 %
        as-at: 2017-12-31
recommendations:
  - id: 1
    recommendation: Complete assessments in time.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Train the teams.
        timescale: June 2019
`,
  good: `plan: Improvement Plan
rounds:
  - round: 2019-03
    meeting: 2019-03-31
measures:
  - id: M1
    measure: Assessments completed in time
    unit: per cent
    better: higher
    baseline:
      value: 55 %
      as-at: 2018-03-31
    values:
      - round: 2019-03
        value: 60 %
        as-at: 2018-12-31
recommendations:
  - id: 1
    recommendation: Complete assessments in time.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Train the teams.
        timescale: June 2019
`,
  *checkPlan(plan) {
    for (const { measure } of measuresIn(plan)) {
      const { baseline, values, id } = measure;
      const start = baseline?.asAt?.first ?? baseline?.asAt?.last;
      if (!baseline || !start) continue;
      for (const value of values) {
        const day = value.asAt?.last ?? value.round?.day;
        if (!day || day >= start) continue;
        yield {
          at: placeIn(plan, value, value.asAt ? 'as-at' : 'round'),
          message: `This value of the measure ${id} is of ${longDay(day)}, before its baseline of ${longDay(baseline.asAt!.last!)}.`,
          hint: 'Put the day right that is wrong; if both are right, make the older figure the baseline.',
          ref: refOf(plan, id),
          related: [{ message: 'The baseline.', span: placeIn(plan, baseline, 'as-at') }],
        };
      }
    }
  },
});
