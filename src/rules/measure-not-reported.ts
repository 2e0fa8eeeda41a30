import { measuresOf } from '../assess/measures/measures.ts';
import { placeIn } from '../plan/place.ts';
import type { Plan, Round } from '../plan/plan.ts';
import { newestOpenRound, titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { asTyped, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const measureNotReported = defineRule({
  name: 'measure-not-reported',
  severity: 'info',
  summary: 'A measure with a target was not reported in the newest round.',
  why: 'A figure that is not asked for is soon not counted. Where it comes only once a year, a waiver can say so.',
  asOf: '2019-03-31',
  bad: `plan: Improvement Plan
rounds:
  - round: 2018-12
    meeting: 2018-12-31
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
      - round: 2018-12
        value: 60 %
recommendations:
  - id: 1
    recommendation: Complete assessments in time.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Train the teams.
        timescale: June 2019
    updates:
      - round: 2018-12
        update: Half of the teams are trained.
      - round: 2019-03
        update: All but one of the teams are trained; the last follows in May 2019.
`,
  good: `plan: Improvement Plan
rounds:
  - round: 2018-12
    meeting: 2018-12-31
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
      - round: 2018-12
        value: 60 %
      - round: 2019-03
        value: 66 %
recommendations:
  - id: 1
    recommendation: Complete assessments in time.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Train the teams.
        timescale: June 2019
    updates:
      - round: 2018-12
        update: Half of the teams are trained.
      - round: 2019-03
        update: All but one of the teams are trained; the last follows in May 2019.
`,
  *checkPosition(position) {
    const { plan, round } = position;
    if (!round) return;
    // The first round of a plan is most often the one that agreed it, and there was nothing to report yet.
    if (plan.rounds.every(({ day, order }) => !day || order >= round.order)) return;
    for (const { measure, notReported, newest } of measuresOf(position)) {
      if (!notReported) continue;
      const last = newest
        ? `Its newest figure is ${quoted(newest.written.figure.text)}, in ${quoted(titleOf(newest.written.round!))}.`
        : 'It never was.';
      yield {
        at: placeIn(plan, measure, 'measure'),
        message: `The measure ${measure.id} was not reported in ${quoted(titleOf(round))}. ${last}`,
        hint: `${round.closed?.value ? 'Record it in the next round' : 'Record its figure'}, or TBC where there is none yet: ${toRecord(plan, measure.id, round)}`,
        ref: refOf(plan, measure.id),
      };
    }
  },
});

function toRecord(plan: Plan, id: string, round: Round): string {
  const isNext = round.closed?.value || newestOpenRound(plan) === round;
  return `rag record ${asTyped(id)} "…"${isNext ? '' : ` --round ${asTyped(round.id)}`}`;
}
