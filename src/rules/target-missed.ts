import { measuresOf } from '../assess/measures/measures.ts';
import type { Reading } from '../assess/measures/position.ts';
import type { Position } from '../assess/position.ts';
import type { Day } from '../calendar/day.ts';
import { addInterval } from '../calendar/interval.ts';
import { longDay } from '../calendar/words.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { asTyped, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const targetMissed = defineRule({
  name: 'target-missed',
  severity: 'warning',
  summary: 'A measure’s target is past its day, and no figure has met it.',
  why: 'A target that passes in silence teaches everybody that targets do not count. The plan should say what is done now, and by when.',
  asOf: '2019-04-01',
  bad: `plan: Improvement Plan
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
      timescale: March 2019
    values:
      - round: 2019-03
        value: 85 %
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
      timescale: March 2019
    values:
      - round: 2019-03
        value: 91 %
recommendations:
  - id: 1
    recommendation: Complete assessments in time.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Train the teams.
        timescale: June 2019
`,
  *checkPosition(position) {
    const { plan } = position;
    for (const { measure, target, newest } of measuresOf(position)) {
      if (!target?.isPast || !target.due || (target.state !== 'missed' && target.state !== 'awaited'))
        continue;
      if (target.state === 'awaited' && !isLate(target.due, position)) continue;
      const last = newest
        ? `The newest figure is ${quoted(newest.written.figure.text)}${ofDay(newest)}.`
        : 'It has no figure.';
      yield {
        at: placeIn(plan, target.target, 'value'),
        message: `The measure ${measure.id} was to reach ${quoted(target.target.figure.text)} by ${longDay(target.due)}, and no figure shows that it did. ${last}`,
        hint:
          target.state === 'awaited'
            ? `Record the figure of that day: rag record ${asTyped(measure.id)} "…" --as-at ${target.due}`
            : 'Say in the next report what is done about it, and agree a new target with a day to come.',
        ref: refOf(plan, measure.id),
      };
    }
  },
});

/** Figures are reported in rounds: until one has come since, or should have, nobody is late with them. */
function isLate(due: Day, { plan, round, asOf }: Position): boolean {
  return (round?.day !== undefined && round.day > due) || asOf > addInterval(due, plan.review.every);
}

function ofDay({ day }: Reading): string {
  return day ? `, of ${longDay(day)}` : '';
}
