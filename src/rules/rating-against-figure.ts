import { measuresOf } from '../assess/measures/measures.ts';
import type { MeasurePosition } from '../assess/measures/position.ts';
import { placeIn } from '../plan/place.ts';
import type { LevelTone } from '../plan/ratings.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { whyOf } from './measured.ts';
import { defineRule } from './rule.ts';

export const ratingAgainstFigure = defineRule({
  name: 'rating-against-figure',
  severity: 'warning',
  summary: 'A measure is rated otherwise than its figure and its tolerance rate it.',
  why: 'A rating that the figure does not bear out is an opinion. Members should see both, and the officer should say why they differ.',
  asOf: '2019-03-31',
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
      value: 60 %
      as-at: 2018-03-31
    target:
      value: 90 %
      timescale: March 2020
    tolerance: 5 percentage points
    values:
      - round: 2019-03
        value: 62 %
        rag: GREEN
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
      value: 60 %
      as-at: 2018-03-31
    target:
      value: 90 %
      timescale: March 2020
    tolerance: 5 percentage points
    values:
      - round: 2019-03
        value: 62 %
        rag: RED
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
    for (const each of measuresOf(position)) {
      const { declared, derived, newest, measure } = each;
      if (!declared || !newest || declared.tone === 'muted' || !isAgainst(each)) continue;
      const round = quoted(titleOf(newest.written.round!));
      const says = derived ? `make it ${derived.word}` : 'say that it is not on course';
      yield {
        at: placeIn(plan, newest.written, 'rag'),
        message: `The measure ${measure.id} is rated ${declared.word} in ${round}, and its figures ${says}: ${whyOf(each)}.`,
        hint: derived
          ? `If the figures are right, type: rag: ${derived.word}. If the rating is, put the target, its day or the tolerance right.`
          : 'Rate it as it stands; or, if the rating is right, put the target or its day right.',
        ref: refOf(plan, measure.id),
      };
    }
  },
});

/** What is done is good; a figure that is off course without a tolerance is at least not good. */
function isAgainst({ declared, derived, course, target }: MeasurePosition): boolean {
  const said = worthOf(declared!.tone);
  if (derived) return said !== worthOf(derived.tone);
  return said === 'good' && (course.state === 'off-course' || target?.state === 'missed');
}

function worthOf(tone: LevelTone): LevelTone {
  return tone === 'done' ? 'good' : tone;
}
