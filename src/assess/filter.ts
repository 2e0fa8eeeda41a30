import { findLevel } from '../plan/ratings.ts';
import {
  type ActionPosition,
  ownerOf,
  type Position,
  type RecommendationPosition,
  type Timing,
} from './position.ts';

/** What a reader wants to see of a position; an empty list asks for nothing. */
export interface Filter {
  readonly ratings: readonly string[];
  /** Any part of the owner's role, in any case. */
  readonly owners: readonly string[];
  readonly themes: readonly string[];
  readonly timings: readonly Timing[];
  /** Only what needs a review and has none that counts. */
  readonly unreviewed: boolean;
}

function asksForAll({ ratings, owners, themes, timings, unreviewed }: Filter): boolean {
  return ratings.length + owners.length + themes.length + timings.length === 0 && !unreviewed;
}

/**
 * The position with only the recommendations and actions that a filter asks for. A recommendation stays with those of
 * its actions that match; without any, it stays only where it matches by itself.
 */
export function filterPosition(position: Position, filter: Filter): Position {
  if (asksForAll(filter)) return position;
  const recommendations = position.recommendations.flatMap((each) => {
    const actions = each.actions.filter((action) => matchesAction(position, each, action, filter));
    return actions.length || matchesAlone(position, each, filter) ? [{ ...each, actions }] : [];
  });
  return { ...position, recommendations };
}

function matchesAction(
  position: Position,
  parent: RecommendationPosition,
  action: ActionPosition,
  filter: Filter,
) {
  return (
    rated(position, action.rating?.word, filter) &&
    contains(filter.owners, ownerOf(action)) &&
    contains(filter.themes, parent.recommendation.theme) &&
    (filter.timings.length === 0 || filter.timings.includes(action.timing)) &&
    (!filter.unreviewed || action.review.isDue)
  );
}

function matchesAlone(
  position: Position,
  { recommendation, rating }: RecommendationPosition,
  filter: Filter,
) {
  return (
    filter.timings.length === 0 &&
    !filter.unreviewed &&
    rated(position, rating?.word, filter) &&
    contains(filter.owners, recommendation.owner) &&
    contains(filter.themes, recommendation.theme)
  );
}

/** `none` asks for what is not rated. */
function rated({ plan }: Position, word: string | undefined, { ratings }: Filter): boolean {
  if (ratings.length === 0) return true;
  return ratings.some((wanted) =>
    wanted.toLowerCase() === 'none'
      ? word === undefined
      : findLevel(plan.ratings.scheme, wanted)?.word === word && word,
  );
}

/** Whether a text holds one of some words, in any case; without any words, every text does. */
export function contains(wanted: readonly string[], text: string | undefined): boolean {
  const words = text?.toLowerCase();
  return wanted.length === 0 || wanted.some((each) => words?.includes(each.toLowerCase()));
}
