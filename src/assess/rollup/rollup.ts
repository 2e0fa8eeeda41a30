import { type Facet, facetOf, facetOfPlan, isOfPlan } from '../filter/facets.ts';
import {
  everything,
  type Filter,
  matchesAction,
  matchesPlan,
  matchesRecommendation,
} from '../filter/filter.ts';
import { compared, exactly, isName } from '../filter/wanted.ts';
import type { Position } from '../position.ts';
import { type CountedLevel, type Counts, type Group, type Tally, tallies } from './group.ts';
import { unitedLevels } from './levels.ts';
import { worstFirst } from './worst-first.ts';

/** Plans counted by one of their facets. */
export interface Rollup {
  readonly by: Facet;
  readonly levels: readonly CountedLevel[];
  /** Worst first; what has no name comes last. */
  readonly groups: readonly Group[];
  readonly total: Counts;
}

/** Counts the recommendations and actions that a filter asks for. */
export function rollUp(positions: readonly Position[], by: Facet, filter: Filter = everything): Rollup {
  const levels = unitedLevels(positions).map(
    ({ level, wanted }): CountedLevel => ({
      level,
      filter: { ratings: [wanted], only: 'recommendations' },
    }),
  );
  const columns = columnsFor(levels);
  const total = columns.map(() => 0);
  const groups = new Map<string, { readonly name?: string; readonly counts: number[] }>();
  const asked = positions.filter(({ plan }) => matchesPlan(plan, filter));
  for (const { name, matches } of asked.flatMap((position) => [...partsOf(position, by)])) {
    if (matches && !matches(filter)) continue;
    const key = compared(name ?? '');
    const group = groups.get(key) ?? { name: isName(name) ? name : undefined, counts: columns.map(() => 0) };
    groups.set(key, group);
    for (const [order, column] of columns.entries()) {
      if (!matches?.(column)) continue;
      group.counts[order]!++;
      total[order]!++;
    }
  }
  const counted = [...groups.values()].map(({ name, counts }) => ({
    name,
    filter: { [by]: [exactly(name)] },
    counts: countsOf(counts),
  }));
  return { by, levels, groups: worstFirst(counted, levels), total: countsOf(total) };
}

/** Something that belongs to the group of a name. */
interface Member {
  readonly name?: string;
  /** Undefined: it is a plan as such, which is not counted, and yet makes a group. */
  readonly matches?: (filter: Filter) => boolean;
}

function* partsOf({ plan, recommendations }: Position, by: Facet): Iterable<Member> {
  if (isOfPlan(by)) yield { name: facetOfPlan(by, plan) };
  for (const each of recommendations) {
    const { recommendation, actions } = each;
    yield {
      name: facetOf(by, { plan, recommendation }),
      matches: (filter) => matchesRecommendation(plan, each, filter),
    };
    for (const action of actions) {
      yield {
        name: facetOf(by, { plan, recommendation, action: action.action }),
        matches: (filter) => matchesAction(plan, each, action, filter),
      };
    }
  }
}

const names = Object.keys(tallies) as readonly Tally[];

/** The filters of the tallies, and after them those of the levels. */
function columnsFor(levels: readonly CountedLevel[]): readonly Filter[] {
  const own: readonly Partial<Filter>[] = [
    ...names.map((name) => tallies[name]),
    ...levels.map(({ filter }) => filter),
  ];
  return own.map((filter) => ({ ...everything, ...filter }));
}

function countsOf(counts: readonly number[]): Counts {
  const named = Object.fromEntries(names.map((name, order) => [name, counts[order]!]));
  return { ...(named as Record<Tally, number>), ratings: counts.slice(names.length) };
}
