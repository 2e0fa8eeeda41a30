import { figuresIn } from '../plan/figures.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { defineRule } from './rule.ts';

export const unreadableFigure = defineRule({
  name: 'unreadable-figure',
  severity: 'error',
  fixed: true,
  summary: 'A key that takes a figure holds something that rag cannot read as one.',
  why: 'A figure that cannot be read is compared with nothing: nobody is told that it fell, or that it missed its target.',
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
        value: 60 to 65 %
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
        value: approximately 60 %
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
    for (const { figure, part, key, id } of figuresIn(plan)) {
      if (!figure.problem) continue;
      yield {
        at: placeIn(plan, part, key),
        message: figure.problem,
        hint: 'Other words belong under “source:”. Where there is no figure yet, type: value: TBC',
        ref: refOf(plan, id),
      };
    }
  },
});
