import { measuresIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unknownBetter = defineRule({
  name: 'unknown-better',
  severity: 'error',
  fixed: true,
  summary: 'A measure’s better way is neither higher nor lower.',
  why: 'Whether a change is good news depends on it. rag must not guess that more children in care is better.',
  bad: `plan: Improvement Plan
rounds:
  - round: 2019-03
    meeting: 2019-03-31
measures:
  - id: M1
    measure: Assessments completed in time
    unit: per cent
    better: improve
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
      const { better, id } = measure;
      if (!better || better.value) continue;
      yield {
        at: placeIn(plan, measure, 'better'),
        message: `${quoted(better.text)} does not say which way is better for the measure ${id}.`,
        hint: 'Type “better: higher” where more is better, “better: lower” where less is.',
        ref: refOf(plan, id),
      };
    }
  },
});
