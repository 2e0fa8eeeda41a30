import { factsOfFigure, figureChanges } from '../change/figures.ts';
import type { MeasureValue } from '../plan/measure.ts';
import { placeIn } from '../plan/place.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { asTyped, cutTo, ended, listed, quoted } from '../text/sentence.ts';
import { asItWas, defineRule } from './rule.ts';

const example = (value: string, more = '') => `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-03
    meeting: 2022-03-16
    closed: yes
  - round: 2023-03
    meeting: 2023-03-15
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
        values:
          - round: 2022-03
            value: ${value}
${more}`;

export const figureRewritten = defineRule({
  name: 'figure-rewritten',
  severity: 'error',
  summary: 'A figure of a closed round was rewritten, removed, or added afterwards.',
  why: 'A figure is what the next one is held against. If the one that the committee was told changes later, worse looks like better, and nobody can see it.',
  before: example('60 %'),
  bad: example('50 %'),
  good: example('60 %', '          - round: 2023-03\n            value: 55 %\n'),
  *checkChange(change) {
    for (const { measure, plan, round, before, now } of figureChanges(change)) {
      if (!round?.closed?.value) continue;
      yield {
        deed: JSON.stringify([
          measure.id,
          round.id,
          before && factsOfFigure(before),
          now && factsOfFigure(now),
        ]),
        at: now ? placeIn(plan, now, 'value') : placeIn(plan, measure, 'id'),
        message: `The figure of ${cutTo(40, measure.id)} in the closed round ${quoted(titleOf(round))} ${tell(before, now)}`,
        hint: before
          ? `Put it back as it was reported. A newer figure goes into an open round: rag record ${asTyped(measure.id)} …`
          : 'Move it to the round that is open now.',
        ref: refOf(plan, measure.id),
        related: before && asItWas(placeIn(change.before, before, 'value')),
      };
    }
  },
});

function tell(before: MeasureValue | undefined, now: MeasureValue | undefined): string {
  if (!before) return ended(`was added afterwards: ${quoted(factsOfFigure(now!).value)}`);
  if (!now) return ended(`was removed: ${quoted(factsOfFigure(before).value)}`);
  const [from, to] = [factsOfFigure(before), factsOfFigure(now)];
  const facts = (['value', 'day', 'rating'] as const).filter((fact) => from[fact] !== to[fact]);
  const said = (text: string) => (text ? quoted(text, 80) : 'left out');
  return ended(
    `was rewritten: ${listed(facts.map((fact) => `its ${fact} was ${said(from[fact])} and is now ${said(to[fact])}`))}`,
  );
}
