import { measuresIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { counted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const noBetter = defineRule({
  name: 'no-better',
  severity: 'warning',
  summary: 'A measure that is to be compared does not say which way is better.',
  why: 'A figure that rose may be good news or bad. Without “better” rag can say only that it changed, and never whether it is on course.',
  bad: `plan: Improvement Plan
rounds:
  - round: 2019-03
    meeting: 2019-03-31
measures:
  - id: M1
    measure: Assessments completed in time
    unit: per cent
    target:
      value: 90 %
      timescale: March 2020
    values:
      - round: 2019-03
        value: 60 %
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
    target:
      value: 90 %
      timescale: March 2020
    values:
      - round: 2019-03
        value: 60 %
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
      const { better, target, values, id } = measure;
      const figures = values.filter(({ figure }) => figure.value !== undefined).length;
      if (better || (!target && figures < 2)) continue;
      const what = target ? 'a target' : counted(figures, 'value');
      yield {
        at: placeIn(plan, measure, 'measure'),
        message: `The measure ${id} has ${what}, and does not say which way is better.`,
        hint: 'Add a line to it: “better: higher” where more is better, “better: lower” where less is.',
        ref: refOf(plan, id),
      };
    }
  },
});
