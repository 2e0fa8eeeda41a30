import { measuresIn } from '../plan/contents.ts';
import type { Measure, MeasureValue } from '../plan/measure.ts';
import type { Round } from '../plan/plan.ts';
import { groupBy } from '../text/group.ts';
import { folded, type PlanChange } from './change.ts';
import { type ChangedPair, pairChanged } from './pairs.ts';
import { roundsBefore } from './rounds.ts';

/** What became of a figure that was reported of a measure that is still there. */
export interface FigureChange extends ChangedPair<MeasureValue> {
  /** As it is now. */
  readonly measure: Measure;
  /** Its round as it was; undefined: there was none. */
  readonly round?: Round;
}

/** The figures that are not what they were, of all measures of a plan; those of one round are compared with one another. */
export function figureChanges({ before, after }: PlanChange): readonly FigureChange[] {
  if (!after) return [];
  const roundOf = roundsBefore(before, after);
  const known = new Map([...measuresIn(before)].map(({ measure }) => [measure.id, measure]));
  return [...measuresIn(after)].flatMap(({ measure }) => {
    const was = known.get(measure.id);
    if (!was) return [];
    const befores = groupBy(was.values, ({ roundId }) => roundId);
    const nows = groupBy(measure.values, ({ roundId }) => roundOf.get(roundId)?.id ?? roundId);
    return [...new Set([...befores.keys(), ...nows.keys()])].flatMap((id) => {
      const round = before.rounds.find((each) => each.id === id);
      const pairs = pairChanged(befores.get(id) ?? [], nows.get(id) ?? [], factsOfFigure);
      return pairs.map((pair) => ({ measure, round, ...pair }));
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
