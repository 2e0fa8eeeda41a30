import { type Basis, basisOf, isInUnit, isMinusAlone } from '../assess/measures/amounts.ts';
import { isAddable, isDouble } from '../assess/measures/change.ts';
import { fitsAsTolerance } from '../assess/measures/rating.ts';
import { type Unit, unitWords } from '../figure/unit.ts';
import { measuresIn } from '../plan/contents.ts';
import { figuresOf, type TypedFigure } from '../plan/figures.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const mixedUnits = defineRule({
  name: 'mixed-units',
  severity: 'error',
  summary: 'A figure of a measure counts in another unit than the measure’s other figures.',
  why: 'Weeks cannot be held against months, pounds against euros, nor 90 against 60 %. rag shows such a figure and compares it with nothing.',
  bad: `plan: Improvement Plan
rounds:
  - round: 2019-03
    meeting: 2019-03-31
measures:
  - id: M1
    measure: Assessments completed in time
    better: higher
    target:
      value: 90
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
      value: 90
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
      const basis = basisOf(measure);
      for (const typed of figuresOf(measure)) {
        if (typed.figure.value === undefined || fits(typed, basis)) continue;
        yield {
          at: placeIn(plan, typed.part, typed.key),
          message: messageFor(typed, basis),
          hint: hintFor(typed, basis),
          ref: refOf(plan, measure.id),
        };
      }
    }
  },
});

function fits({ figure, of }: TypedFigure, basis: Basis): boolean {
  if (of === 'tolerance') return fitsAsTolerance(figure, basis);
  // What others grew by is shown beside the figures, and never compared with them.
  if (figure.isChange && of === 'benchmark') return true;
  // Of a change of a percentage, and of a minus that may be meant for a change, another rule speaks.
  if (isMinusAlone(figure, basis.measure)) return true;
  if (figure.isChange && !basis.isOfChanges) return isAddable(figure, basis) || isDouble(figure, basis);
  return isInUnit(figure, basis);
}

function messageFor({ figure, name }: TypedFigure, { measure, unit }: Basis): string {
  const counts = `the measure ${measure.id} ${unit ? `counts in ${inWords(unit)}` : 'has no unit'}`;
  const typed = figure.unit ? `is in ${inWords(figure.unit)}` : 'has no unit';
  return `${name} ${quoted(figure.text)} ${typed}, and ${counts}.`;
}

function hintFor({ figure, of }: TypedFigure, { measure, unit }: Basis): string {
  if (!figure.unit && !measure.unit && unit)
    return `If all its figures are in ${inWords(unit)}, say so once in the measure: unit: ${asValue(unit)}`;
  if (of === 'tolerance') return `Type it in the measure’s unit, or as a share: tolerance: 5 %`;
  const kinds = [figure.unit?.kind, unit?.kind];
  if (kinds.every((kind) => kind === 'currency'))
    return 'Type the sum in the currency of the others, at the rate that the paper gives.';
  if (figure.unit?.kind === 'currency' && unit && shortened.test(unit.name))
    return `${inWords(unit)} is how a report shortens its figures. Type “unit: ${unitWords(figure.unit)}”, and every figure with what it is short for: “£4.2m”, “£45k” or “£45,000”.`;
  return unit
    ? `Type it in ${inWords(unit)}; if it is something else that is counted, make it a measure of its own.`
    : 'Type all of them with one unit, or say it once in the measure: “unit: …”.';
}

/** `£m`, `£000`, `£ million`. */
const shortened = /^(?:[£€$]|gbp|eur|usd) ?[’']?(?:0{3}s?|0{6}|k|m|mn|bn|thousands?|millions?|billions?)$/i;

function inWords(unit: Unit): string {
  return quoted(unitWords(unit), 40);
}

/** As one types it in YAML, where a value cannot begin with a %. */
function asValue(unit: Unit): string {
  return unit.kind === 'percent' ? 'per cent' : unitWords(unit);
}
