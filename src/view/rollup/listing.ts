import { facets } from '../../assess/filter/facets.ts';
import type { Filter } from '../../assess/filter/filter.ts';
import { typable } from '../../assess/filter/wanted.ts';
import { asTyped } from '../../text/sentence.ts';

/** What a roll-up was asked of, so that what it counts can be listed. */
export interface Asked {
  readonly paths: readonly string[];
  /** A revision, a round and a day, as far as they decide what is counted. */
  readonly at?: string;
  readonly round?: string;
  readonly asOf?: string;
  readonly filter: Partial<Filter>;
}

/** A command line that lists what a filter asks for; it can be pasted in bash and in PowerShell. */
export function commandLine({ paths, at, round, asOf, filter }: Asked, more: Partial<Filter> = {}): string {
  const about = Object.entries({ 'as-of': asOf, at, round }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, pasted(value)],
  );
  return ['rag', 'status', ...paths.map(pasted), ...about, ...optionsOf({ ...filter, ...more })].join(' ');
}

/** The options of status that say a filter. */
export function filterWords(filter: Partial<Filter>): string {
  return optionsOf(filter).join(' ');
}

function optionsOf(filter: Partial<Filter>): readonly string[] {
  const { ratings = [], timings = [], unreviewed, notUpdated, only } = filter;
  const named = (name: string, values: readonly string[]) =>
    values.flatMap((value) => [`--${name}`, pasted(typable(value))]);
  return [
    ...facets.flatMap((facet) => named(facet, filter[facet] ?? [])),
    ...named('rag', ratings),
    ...named('timing', timings),
    ...(unreviewed ? ['--unreviewed'] : []),
    ...(notUpdated ? ['--not-updated'] : []),
    ...(only ? ['--only', only] : []),
  ];
}

/** A word in quotation marks that mean the same in either shell; where it holds every sort of them, those of bash. */
function pasted(word: string): string {
  if (/^[\w./][\w./:+-]*$/.test(word)) return word;
  if (typable(word) === word) return `"${word}"`;
  return /['‘’‚‛]/.test(word) ? asTyped(word) : `'${word}'`;
}
