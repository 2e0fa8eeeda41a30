import type { MeasureChange, PlanChange } from '../change/change.ts';
import { type Term, termsEdited, wordsOfTerm } from '../change/measures.ts';
import type { Measure } from '../plan/measure.ts';
import { placeIn } from '../plan/place.ts';
import type { Part, Plan } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { cutTo, ended, quoted } from '../text/sentence.ts';
import { asItWas, type Deed, defineRule } from './rule.ts';

const example = (target: string, more = '') => `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-03
    meeting: 2022-03-16
recommendations:
  - id: 1
    recommendation: Assess children in time.
    actions:
      - id: 1.1
        action: Simplify the process.
        timescale: April 2023
    measures:
      - id: M1
        measure: Assessments completed in time
        unit: per cent
        better: higher
        target:
          value: ${target}
          timescale: March 2023
${more}`;

export const measureEdited = defineRule({
  name: 'measure-edited',
  severity: 'warning',
  summary:
    'What a measure is held to was edited or taken out: its target, by when, its baseline, its tolerance or which way is better; or the measure itself was removed.',
  why: 'A measure says whether the plan works. If the target comes down to the figure, or the measure goes that would miss it, every plan works.',
  before: example('90 %'),
  bad: example('75 %'),
  good: example(
    '90 %',
    `        values:
          - round: 2022-03
            value: 75 %
`,
  ),
  *checkChange(change) {
    for (const each of change.measures) {
      if (!each.now) {
        const removed = removedFrom(change, each);
        if (removed) yield removed;
        continue;
      }
      const { plan, thing } = each.now;
      for (const term of termsEdited(each.before, thing)) {
        const [was, is] = [wordsOfTerm(each.before, term), wordsOfTerm(thing, term)];
        yield {
          deed: JSON.stringify([each.before.id, term, is]),
          at: placeOf(plan, thing, term),
          message: `${nouns[term]} of ${cutTo(40, thing.id)} was ${quoted(was)}, and is ${is ? `${quoted(is)} now` : 'not there any more'}.`,
          hint: putBack,
          ref: refOf(plan, thing.id),
          related: asItWas(placeOf(change.before, each.before, term)),
        };
      }
    }
  },
});

const putBack =
  'Put it back. If it was agreed, say by whom, in a comment on the line above: # rag: allow measure-edited until …, …';

/** A measure that went with its recommendation, or with the plan, is told with these. */
function removedFrom(
  { before: plan, after }: PlanChange,
  { before, under }: MeasureChange,
): Deed | undefined {
  const parent = under ? under.now : after && { plan: after };
  if (!parent) return undefined;
  const part: Part = 'thing' in parent ? parent.thing : parent.plan;
  return {
    deed: JSON.stringify([before.id, 'removed']),
    at: placeIn(parent.plan, part, 'thing' in parent ? 'id' : 'plan'),
    message: ended(`The measure ${cutTo(40, before.id)} was removed: ${quoted(before.text, 80)}`),
    hint: putBack,
    ref: refOf(parent.plan, before.id),
    related: asItWas(placeIn(plan, before, 'id')),
  };
}

const nouns: Readonly<Record<Term, string>> = {
  target: 'The target',
  timescale: 'The timescale of the target',
  baseline: 'The baseline',
  day: 'The day of the baseline',
  tolerance: 'The tolerance',
  better: 'Which way is better',
};

/** Where a term is written; else the measure. */
function placeOf(plan: Plan, measure: Measure, term: Term) {
  const { target, baseline } = measure;
  const places: Readonly<Record<Term, readonly [part: Part | undefined, key: string]>> = {
    target: [target, 'value'],
    timescale: [target, 'timescale'],
    baseline: [baseline, 'value'],
    day: [baseline, 'as-at'],
    tolerance: [measure, 'tolerance'],
    better: [measure, 'better'],
  };
  const [part, key] = places[term];
  return part ? placeIn(plan, part, key) : placeIn(plan, measure, 'id');
}
