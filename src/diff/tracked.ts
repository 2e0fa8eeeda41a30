import { type ActionPosition, isRatedItself, type Position } from '../assess/position.ts';
import type { Day } from '../calendar/day.ts';
import type { Rating } from '../plan/ratings.ts';
import { titleOf } from '../plan/rounds.ts';
import { factOfDecision, factsOfAction, factsOfRecommendation, type WrittenFacts } from './facts.ts';

/** What a comparison looks at in a recommendation or an action. */
export interface Tracked {
  readonly kind: 'recommendation' | 'action';
  readonly id: string;
  readonly text: string;
  /** Its own rating; an action's inherited one is its recommendation's change to tell. */
  readonly rating?: Rating;
  /** The round of its own newest update, and its words. */
  readonly updatedIn?: string;
  readonly narrative?: string;
  readonly timescale?: string;
  /** A recurring timescale comes round by itself: its next day is no change. */
  readonly due?: Day;
  /** How it ended: completed, in the words of the plan, or superseded; undefined while it is open. */
  readonly end?: string;
  readonly superseded: boolean;
  readonly paused: boolean;
  /** The round it should have been updated in, and was not. */
  readonly missed?: string;
  /** What bodies had decided of it, each in one line. */
  readonly decisions: readonly string[];
  readonly written: WrittenFacts;
}

/** Every recommendation of a position, each followed by its actions. */
export function trackedIn(position: Position): readonly Tracked[] {
  const { scheme } = position.plan.ratings;
  return position.recommendations.flatMap(
    ({ recommendation, update, rating, notUpdated, decisions, actions }) => [
      {
        kind: 'recommendation' as const,
        id: recommendation.id,
        text: recommendation.text,
        rating: rating && { level: rating, scheme },
        updatedIn: update?.roundId,
        narrative: update?.text,
        superseded: false,
        paused: false,
        missed: notUpdated ? position.round?.id : undefined,
        decisions: decisions.map(factOfDecision),
        written: factsOfRecommendation(recommendation),
      },
      ...actions.map((each) => ({
        kind: 'action' as const,
        id: each.action.id,
        text: each.action.text,
        rating: isRatedItself(each) && each.rating ? { level: each.rating, scheme } : undefined,
        updatedIn: each.ownRating ? each.update?.roundId : undefined,
        narrative: each.ownRating ? each.update?.text : undefined,
        timescale: each.timescale?.text,
        due: each.timescale?.kind === 'recurring' ? undefined : each.due,
        end: endOf(each),
        superseded: each.timing === 'superseded',
        paused: each.paused,
        decisions: each.decisions.map(factOfDecision),
        written: factsOfAction(each.action, recommendation),
      })),
    ],
  );
}

/** A completion that a round reported is told by the round's title. */
function endOf({ completed, timing }: ActionPosition): string | undefined {
  if (!completed) return timing === 'superseded' ? 'superseded' : undefined;
  return completed.round ? titleOf(completed.round) : completed.text;
}

export interface Pair {
  readonly before?: Tracked;
  readonly after?: Tracked;
}

/**
 * The same things of two positions side by side, in today's order, what is gone last. They are the same by kind and id;
 * where an id is used twice, the first is paired with the first.
 */
export function pair(before: readonly Tracked[], after: readonly Tracked[]): readonly Pair[] {
  const olds = byKey(before);
  const news = byKey(after);
  const kept = [...news].map(([key, each]) => ({ before: olds.get(key), after: each }));
  const gone = [...olds].filter(([key]) => !news.has(key)).map(([, each]) => ({ before: each }));
  return [...kept, ...gone];
}

function byKey(tracked: readonly Tracked[]): ReadonlyMap<string, Tracked> {
  const times = new Map<string, number>();
  const keyed = tracked.map((each): readonly [string, Tracked] => {
    const name = `${each.kind} ${each.id}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return [`${name} ${time}`, each];
  });
  return new Map(keyed);
}
