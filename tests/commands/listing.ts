import { everything, filterPosition, matchesPlan } from '../../src/assess/filter/filter.ts';
import type { Position } from '../../src/assess/position.ts';
import { filterOf } from '../../src/commands/run/status-filter.ts';
import { status } from '../../src/commands/status.ts';
import type { Json } from '../../src/view/report.ts';
import { callOf, read } from '../main/reading.ts';

/** A number of a roll-up, what it is called, and the command line that lists what it counts. */
export interface Number {
  readonly name: string;
  readonly count: number;
  readonly filter: string;
}

/** Every number in a JSON value. */
export function numbersIn(value: Json, name = ''): readonly Number[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('count' in value && typeof value.count === 'number')
    return [{ name, count: value.count, filter: String(value.filter) }];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, key));
}

/** The words of a command line, of which one in double quotes may hold nothing that a shell would touch. */
export function wordsIn(line: string): readonly string[] {
  if (!/^(?:(?:[\w./:+-]+|"[^"“”„$`\\!\p{Cc}]*")(?: |$))*$/u.test(line)) throw new Error(line);
  return [...line.matchAll(/"([^"]*)"|([^ ]+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
}

/** How much a command line lists. */
export async function listedBy(line: string, positions: readonly Position[]) {
  const { input } = callOf(await read([status], wordsIn(line).slice(1)));
  const filter = { ...everything, ...filterOf(input) };
  const shown = positions
    .filter(({ plan }) => matchesPlan(plan, filter))
    .flatMap((position) => filterPosition(position, filter).recommendations);
  return { recommendations: shown.length, actions: shown.flatMap(({ actions }) => actions).length };
}
