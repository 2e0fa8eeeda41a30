import { ownerOfMeasure } from '../../plan/owner.ts';
import { measuresOf } from '../measures/measures.ts';
import type { Position } from '../position.ts';
import { type Entry, isIn, type Period } from './entry.ts';

/** The days in the period by which a measure is to reach its target, and has not yet. */
export function* targetsIn(position: Position, period: Period): Iterable<Entry> {
  const { plan } = position;
  for (const { measure, recommendation, target, declared, derived } of measuresOf(position)) {
    if (!target?.due || target.state === 'met' || !isIn(period, target.due)) continue;
    yield {
      kind: 'target',
      day: target.due,
      id: measure.id,
      text: `${measure.text}: ${target.target.figure.text}`,
      owner: ownerOfMeasure(plan, { measure, recommendation }),
      timescale: target.target.timescale?.text,
      rating: declared ?? derived,
    };
  }
}
