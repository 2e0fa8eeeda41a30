import type { Measure, MeasureValue } from '../plan/measure.ts';
import type { Plan, Round } from '../plan/plan.ts';
import { groupBy } from '../text/group.ts';
import { folded, lasting, type PlanChange } from './change.ts';
import { type ChangedPair, pairChanged } from './pairs.ts';
import { roundsBefore } from './rounds.ts';

/** What became of a figure that was reported of a measure that is still there. */
export interface FigureChange extends ChangedPair<MeasureValue> {
  /** As it is now, and the plan it stands in. */
  readonly measure: Measure;
  readonly plan: Plan;
  /** Its round as it was; undefined: there was none. */
  readonly round?: Round;
}

/** The figures that are not what they were, of all measures of a plan; those of one round are compared with one another. */
export function figureChanges({ before, measures }: PlanChange): readonly FigureChange[] {
  return lasting(measures).flatMap(({ before: { values }, now: { plan, thing: measure } }) => {
    const roundOf = roundsBefore(before, plan);
    const befores = groupBy(values, ({ roundId }) => roundId);
    const nows = groupBy(measure.values, ({ roundId }) => roundOf.get(roundId)?.id ?? roundId);
    return [...new Set([...befores.keys(), ...nows.keys()])].flatMap((id) => {
      const round = before.rounds.find((each) => each.id === id);
      const pairs = pairChanged(befores.get(id) ?? [], nows.get(id) ?? [], factsOfFigure);
      return pairs.map((pair) => ({ measure, plan, round, ...pair }));
    });
  });
}

/** What a reader or a rule takes from a figure. */
export function factsOfFigure({ figure, asAt, rating }: MeasureValue) {
  return {
    value: folded(figure.text),
    day: folded(asAt?.last ?? asAt?.text),
    rating: folded(rating?.level?.word ?? rating?.text),
  };
}
