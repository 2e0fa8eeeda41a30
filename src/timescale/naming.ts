import type { Term } from './term.ts';
import { pairName } from './terms/years.ts';

/** A term with its year, as a message names it: `April 2022`, `quarter 3 2021/22`. */
export function nameOf({ name, year, counts, needs }: Term): string {
  if (year === undefined || needs || /\d{4}/.test(name)) return name;
  return name === 'the year' ? String(year) : `${name} ${counts === 'financial' ? pairName(year) : year}`;
}
