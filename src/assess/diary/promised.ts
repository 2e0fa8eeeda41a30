import type { Update } from '../../plan/plan.ts';
import type { Position } from '../position.ts';
import { type PromiseMade, promisesOf } from '../promises/promises.ts';
import { ownerOfPart } from '../reported.ts';
import { aboutAction } from './about.ts';
import { type Entry, isIn, type Period } from './entry.ts';

/** The dates that narratives promise in the period, of which nothing has come yet. */
export function* promisedIn(position: Position, period: Period): Iterable<Entry> {
  const counts = new Map<Update, number>();
  for (const promise of promisesOf(position)) {
    const number = (counts.get(promise.update) ?? 0) + 1;
    counts.set(promise.update, number);
    if (promise.fate !== 'open' || !isIn(period, promise.due)) continue;
    yield {
      ...aboutPart(promise, position),
      kind: 'promise',
      day: promise.due,
      occurrence: `${promise.update.roundId} ${number}`,
      words: promise.sentence.text,
      timescale: promise.phrase,
    };
  }
}

function aboutPart({ reported }: PromiseMade, { plan }: Position) {
  const { part, recommendation, actions } = reported;
  if (!('actions' in part)) return aboutAction(plan, actions[0]!);
  return { id: part.id, text: part.text, owner: ownerOfPart(reported, plan), rating: recommendation.rating };
}
