import { basisOf } from '../assess/measures/amounts.ts';
import { isMoreThanAll } from '../assess/measures/whole.ts';
import { measuresIn } from '../plan/contents.ts';
import { figuresOf } from '../plan/figures.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const percentageOver100 = defineRule({
  name: 'percentage-over-100',
  severity: 'warning',
  summary: 'A percentage is over 100, and its measure does not say that it can be.',
  why: 'Of 100 children no more than 100 can be seen in time. Such a figure is most often a slip, such as 605 for 60.5.',
  bad: `plan: Improvement Plan
rounds:
  - round: 2019-03
    meeting: 2019-03-31
measures:
  - id: M1
    measure: Assessments completed in time
    unit: per cent
    better: higher
    values:
      - round: 2019-03
        value: 605 %
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
    values:
      - round: 2019-03
        value: 60.5 %
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
      const basis = basisOf(measure);
      for (const { figure, part, key, of } of figuresOf(measure)) {
        if (of === 'tolerance' || !isMoreThanAll(figure, basis)) continue;
        yield {
          at: placeIn(plan, part, key),
          message: `${quoted(figure.text)} is over 100 %, and the measure ${measure.id} does not say that it can be.`,
          hint: 'If it is a slip, put it right. If it can be so, let the measure say of what it is a share: “Spending as a share of the budget”, “Growth in enquiries”.',
          ref: refOf(plan, measure.id),
        };
      }
    }
  },
});
