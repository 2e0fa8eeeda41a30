import { measuresIn } from '../plan/contents.ts';
import type { MeasureValue } from '../plan/measure.ts';
import { placeIn } from '../plan/place.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const valueTwice = defineRule({
  name: 'value-twice',
  severity: 'warning',
  summary: 'A measure has two values in one round, of the same day.',
  why: 'A report shows one figure for each day. Of two, rag takes the lower one in the file, and the other is not seen.',
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
        value: 60 %
      - round: 2019-03
        value: 62 %
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
        value: 60 %
        as-at: 2018-12-31
      - round: 2019-03
        value: 62 %
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
      const { id, values } = measure;
      const first = new Map<string, MeasureValue>();
      for (const value of values) {
        if (!value.round) continue;
        const when = `${value.round.order} ${value.day ?? ''}`;
        const earlier = first.get(when);
        if (!earlier) {
          first.set(when, value);
          continue;
        }
        yield {
          at: placeIn(plan, value, 'round'),
          message: `The measure ${id} already has a value in the round ${quoted(titleOf(value.round))}: ${quoted(earlier.figure.text)}. Only the last of them counts.`,
          hint: 'Keep one of the two; or, if they are of different days, give the earlier one its own: as-at: 2018-12-31',
          ref: refOf(plan, id),
          related: [{ message: 'The other value.', span: placeIn(plan, earlier, 'round') }],
        };
      }
    }
  },
});
