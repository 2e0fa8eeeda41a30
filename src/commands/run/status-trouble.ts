import { planFacets } from '../../assess/filter/facets.ts';
import { type Filter, isLevel } from '../../assess/filter/filter.ts';
import { isNone } from '../../assess/filter/wanted.ts';
import type { Position } from '../../assess/position.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { listed, quoted } from '../../text/sentence.ts';
import type { Input } from '../command.ts';
import { misuse } from '../misuse.ts';

/** Options that choose among what a roll-up counts one by one, or that order rows. */
const listing = ['rag', 'timing', 'unreviewed', 'not-updated', 'only', 'sort'] as const;

/** An option that lists, beside one that counts. */
export function besideBy(input: Input): Diagnostic | undefined {
  if (input.option('by') === undefined) return undefined;
  const beside = listing.find(
    (name) => input.isOn(name) || input.option(name) !== undefined || input.optionsOf(name).length > 0,
  );
  return beside && misuse(`--by counts, and --${beside} lists.`, `Leave out --by or --${beside}.`);
}

/** A plan of another body, say, is not shown at all, and no plan would look as if all were well. */
export function nothingAsked(filter: Filter, asked: readonly Position[]): Diagnostic | undefined {
  if (asked.length > 0) return undefined;
  const words = planFacets.flatMap((facet) => filter[facet].map((each) => `${facet} ${quoted(each)}`));
  return misuse(
    `There is no plan of ${listed(words)}.`,
    `rag status --by ${facetIn(filter)} shows what there is.`,
  );
}

function facetIn(filter: Filter): string {
  return planFacets.find((facet) => filter[facet].length > 0) ?? 'plan';
}

/** A rating that no plan's scheme has would show nothing, and look as if all were well. */
export function unknownRating({ ratings }: Filter, positions: readonly Position[]): Diagnostic | undefined {
  const schemes = positions.map(({ plan }) => plan.ratings.scheme);
  const unknown = ratings.find(
    (wanted) =>
      !isNone(wanted) &&
      !schemes.some((scheme) => scheme.levels.some((level) => isLevel(scheme, level, wanted))),
  );
  if (unknown === undefined) return undefined;
  const words = new Set(schemes.flatMap(({ levels }) => levels.map(({ word }) => word)));
  return misuse(
    `No plan is rated by “${unknown}”.`,
    `Type one of: --rag ${[...words, 'none'].join(', --rag ')}`,
  );
}
