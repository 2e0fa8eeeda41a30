import { type Facet, facets } from '../../assess/filter/facets.ts';
import type { Filter, Kind } from '../../assess/filter/filter.ts';
import type { Timing } from '../../assess/position.ts';
import type { Input } from '../command.ts';

/** What the options of status ask for. */
export function filterOf(input: Omit<Input, 'asOf'>): Filter {
  const named = Object.fromEntries(facets.map((facet) => [facet, input.optionsOf(facet)]));
  return {
    ...(named as Record<Facet, readonly string[]>),
    ratings: input.optionsOf('rag'),
    timings: input.optionsOf('timing') as readonly Timing[],
    unreviewed: input.isOn('unreviewed'),
    notUpdated: input.isOn('not-updated'),
    only: input.option('only') as Kind | undefined,
  };
}
