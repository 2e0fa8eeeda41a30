import type { Plan } from '../../plan/plan.ts';
import { findLevel, type Level, type RatingScheme } from '../../plan/ratings.ts';
import type { Selection } from '../../plan/select.ts';
import type { ActionPosition, Position, RecommendationPosition, Timing } from '../position.ts';
import { type Facet, facetOf, facetOfPlan, facets, planFacets } from './facets.ts';
import { compared, isNone, isWanted } from './wanted.ts';

export const kinds = ['recommendations', 'actions'] as const;
export type Kind = (typeof kinds)[number];

/** What a reader wants to see of a position; an empty list asks for nothing. Names are asked for as `isWanted` says. */
export interface Filter extends Readonly<Record<Facet, readonly string[]>> {
  readonly ratings: readonly string[];
  readonly timings: readonly Timing[];
  /** Only what needs a review and has none that counts. */
  readonly unreviewed: boolean;
  /** Only recommendations that the newest round does not speak of, and what stands in them. */
  readonly notUpdated: boolean;
  /** Only these: actions under the names of their recommendations, or recommendations without their actions. */
  readonly only?: Kind;
}

/** Asks for nothing in particular. */
export const everything: Filter = {
  body: [],
  theme: [],
  owner: [],
  committee: [],
  plan: [],
  ratings: [],
  timings: [],
  unreviewed: false,
  notUpdated: false,
};

/**
 * The position with only the recommendations and actions that a filter asks for. A recommendation stays with those of
 * its actions that match; without any, it stays only where it matches by itself.
 */
export function filterPosition(position: Position, filter: Filter): Position {
  const { plan } = position;
  const recommendations = position.recommendations.flatMap((each) => {
    const actions = each.actions.filter((action) => matchesAction(plan, each, action, filter));
    return actions.length || matchesRecommendation(plan, each, filter) ? [{ ...each, actions }] : [];
  });
  return { ...position, recommendations };
}

/** Whether a filter asks for anything of a plan, as far as that is the same in all of it. */
export function matchesPlan(plan: Plan, filter: Filter): boolean {
  return planFacets.every((facet) => isWanted(filter[facet], facetOfPlan(facet, plan)));
}

/** Whether an action matches by itself; its recommendation says of both whether they were updated. */
export function matchesAction(
  plan: Plan,
  parent: RecommendationPosition,
  { action, rating, timing, review }: ActionPosition,
  filter: Filter,
): boolean {
  return (
    filter.only !== 'recommendations' &&
    (filter.timings.length === 0 || filter.timings.includes(timing)) &&
    (!filter.unreviewed || review.isDue) &&
    isRated(plan.ratings.scheme, rating, !rating, filter.ratings) &&
    matchesPart({ plan, recommendation: parent.recommendation, action }, parent, filter)
  );
}

/** Whether a recommendation matches by itself, whatever its actions do. */
export function matchesRecommendation(plan: Plan, position: RecommendationPosition, filter: Filter): boolean {
  const { recommendation, rating, handling } = position;
  return (
    filter.only !== 'actions' &&
    filter.timings.length === 0 &&
    !filter.unreviewed &&
    isRated(plan.ratings.scheme, rating, !rating && !handling, filter.ratings) &&
    matchesPart({ plan, recommendation }, position, filter)
  );
}

function matchesPart(part: Selection, { notUpdated }: RecommendationPosition, filter: Filter): boolean {
  return (
    (!filter.notUpdated || notUpdated) &&
    facets.every((facet) => filter[facet].length === 0 || isWanted(filter[facet], facetOf(facet, part)))
  );
}

/** `none` asks for what lacks a rating: what another plan deals with needs none. */
function isRated(
  scheme: RatingScheme,
  rating: Level | undefined,
  lacksOne: boolean,
  ratings: readonly string[],
): boolean {
  if (ratings.length === 0) return true;
  return ratings.some((wanted) =>
    isNone(wanted) ? lacksOne : rating !== undefined && isLevel(scheme, rating, wanted),
  );
}

/** Whether a level is the one that is asked for: by any of its spellings, or after `=` by its very word. */
export function isLevel(scheme: RatingScheme, { word }: Level, wanted: string): boolean {
  if (wanted.startsWith('=')) return compared(word) === compared(wanted.slice(1));
  return findLevel(scheme, wanted)?.word === word;
}
