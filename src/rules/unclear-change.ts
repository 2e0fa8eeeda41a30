import { type Basis, basisOf, isInUnit, isMinusAlone } from '../assess/measures/amounts.ts';
import { isDouble, isShareOf } from '../assess/measures/change.ts';
import type { Figure } from '../figure/figure.ts';
import { points } from '../figure/unit.ts';
import { figureText } from '../figure/write.ts';
import { measuresIn } from '../plan/contents.ts';
import { figuresOf, type TypedFigure } from '../plan/figures.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule, type Finding } from './rule.ts';

export const unclearChange = defineRule({
  name: 'unclear-change',
  severity: 'warning',
  summary: 'A figure says by how much something is to change, and not from what.',
  why: '“+7 %” is a target only beside the figure that it is 7 % of. Of a percentage it may mean seven points, or seven hundredths.',
  bad: `plan: Improvement Plan
rounds:
  - round: 2019-03
    meeting: 2019-03-31
measures:
  - id: M1
    measure: Assessments completed in time
    unit: assessments
    better: higher
    target:
      value: +7 %
      timescale: March 2020
    values:
      - round: 2019-03
        value: 440
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
    unit: assessments
    better: higher
    baseline:
      value: 432
      as-at: 2018-03-31
    target:
      value: +7 %
      timescale: March 2020
    values:
      - round: 2019-03
        value: 450
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
      if (basis.isOfChanges) continue;
      for (const typed of figuresOf(measure)) {
        const trouble = troubleWith(typed, basis);
        if (!trouble) continue;
        yield { at: placeIn(plan, typed.part, typed.key), ...trouble, ref: refOf(plan, measure.id) };
      }
    }
  },
});

function troubleWith({ figure, of, name }: TypedFigure, basis: Basis): Omit<Finding, 'at'> | undefined {
  if (isMinusAlone(figure, basis.measure)) return minusAlone(figure, basis);
  if (!figure.isChange || of === 'tolerance' || of === 'benchmark') return undefined;
  const text = quoted(figure.text);
  if (of !== 'target')
    return {
      message: `${name} ${text} says how much something changed, and not what it is.`,
      hint: 'Type the figure itself; if the measure is one of growth, type all its figures without a sign.',
    };
  if (isDouble(figure, basis))
    return {
      message: `The target ${text} of a percentage may be so many points, or a share of it.`,
      hint: `Type points as “${figure.value! < 0 ? '' : '+'}${figure.value} percentage points”, or the percentage that is to be reached.`,
    };
  const from = basis.measure.baseline?.figure.value;
  if (from === 0 && isShareOf(figure, basis))
    return {
      message: `The target ${text} is a share of the baseline, and the baseline is 0.`,
      hint: 'Of nothing every share is nothing: type the figure that is to be reached.',
    };
  return from === undefined
    ? {
        message: `The target ${text} is a change, and the measure has no baseline that it is a change of.`,
        hint: 'Add the baseline and its day, “baseline:” and under it “value: 432” and “as-at: 2018-03-31”; or type the figure that is to be reached.',
      }
    : undefined;
}

function minusAlone(figure: Figure, basis: Basis): Omit<Finding, 'at'> {
  const unit = figure.unit ?? basis.unit;
  const less = figureText(-figure.value!, isDouble(figure, basis) ? points : unit);
  const isShare = isShareOf(figure, basis);
  const read =
    isShare || !isInUnit(figure, basis) ? '' : `: the measure is to reach ${figureText(figure.value!, unit)}`;
  return {
    message: `The target ${quoted(figure.text)} is read as a figure below zero${read}. No other figure of the measure is below zero.`,
    hint: `If it is to go down by that much, type “${isShare ? `${less} less` : `decrease of ${less}`}”; or type the figure that is to be reached.`,
  };
}
