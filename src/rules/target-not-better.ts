import { amountOf, basisOf, isMinusAlone } from '../assess/measures/amounts.ts';
import { differenceOf, targetAmount } from '../assess/measures/change.ts';
import type { Figure } from '../figure/figure.ts';
import { figureText } from '../figure/write.ts';
import { measuresIn } from '../plan/contents.ts';
import type { Measure } from '../plan/measure.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const targetNotBetter = defineRule({
  name: 'target-not-better',
  severity: 'warning',
  summary: 'A measure’s target is worse than its baseline.',
  why: 'Such a target is met by doing nothing, and by letting things get worse. Most often “better” or one of the two figures is a slip.',
  bad: `plan: Improvement Plan
rounds:
  - round: 2019-03
    meeting: 2019-03-31
measures:
  - id: M1
    measure: Weeks to place a child
    unit: weeks
    better: lower
    baseline:
      value: 12 weeks
      as-at: 2018-03-31
    target:
      value: 15 weeks
      timescale: March 2020
    values:
      - round: 2019-03
        value: 11 weeks
recommendations:
  - id: 1
    recommendation: Place children sooner.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Recruit foster carers.
        timescale: June 2019
`,
  good: `plan: Improvement Plan
rounds:
  - round: 2019-03
    meeting: 2019-03-31
measures:
  - id: M1
    measure: Weeks to place a child
    unit: weeks
    better: lower
    baseline:
      value: 12 weeks
      as-at: 2018-03-31
    target:
      value: 10 weeks
      timescale: March 2020
    values:
      - round: 2019-03
        value: 11 weeks
recommendations:
  - id: 1
    recommendation: Place children sooner.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Recruit foster carers.
        timescale: June 2019
`,
  *checkPlan(plan) {
    for (const { measure } of measuresIn(plan)) {
      const { id, baseline, target } = measure;
      const to = worseTarget(measure);
      if (to === undefined) continue;
      yield {
        at: placeIn(plan, target!, 'value'),
        message: `The target ${asRead(target!.figure, to, measure)} of ${id} is worse than the baseline ${quoted(baseline!.figure.text)}, as ${measure.better!.value} is better.`,
        hint: 'Put right “better:”, the target or the baseline. To hold what there is, type the baseline as the target too.',
        ref: refOf(plan, id),
      };
    }
  },
});

/** The amount of a target that is worse than the baseline. Of a minus that may be meant for a change another rule speaks. */
function worseTarget(measure: Measure): number | undefined {
  const { baseline, target, better } = measure;
  if (!baseline || !target || !better?.value || isMinusAlone(target.figure, measure)) return undefined;
  if (limit.test(target.figure.qualifier ?? '')) return undefined;
  const basis = basisOf(measure);
  const from = amountOf(baseline.figure, basis);
  const to = targetAmount(target.figure, from, basis);
  const isWorse =
    from !== undefined && to !== undefined && differenceOf(from, to, better.value).trend === 'worse';
  return isWorse ? to : undefined;
}

/** What is not to be passed, and may well be worse than what there is: “at least 60 %”. */
const limit =
  /(?<!\p{L})(?:at least|at most|up to|(?:no|not) (?:more|less|fewer|lower|higher) than|minimum|maximum|within)(?!\p{L})/iu;

/** “+10 %” (13.2 weeks) */
function asRead(figure: Figure, amount: number, measure: Measure): string {
  const text = quoted(figure.text);
  return figure.isChange && amount !== figure.value
    ? `${text} (${figureText(amount, basisOf(measure).unit)})`
    : text;
}
