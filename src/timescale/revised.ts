import type { Words } from '../text/words.ts';
import type { DatePart } from './scan.ts';

/** Dates that the phrase itself says are no longer in force. */
export interface Revised {
  readonly inForce: DatePart;
  readonly earlier: DatePart;
}

const change = new Set(
  'extended revised moved changed slipped deferred delayed rescheduled postponed amended extend forward pushed put'.split(
    ' ',
  ),
);
const before = new Set(
  'originally original was previously formerly initially previous prev old were'.split(' '),
);
const now = new Set('now new revised currently'.split(' '));

/** Sets apart the dates that the phrase says were replaced: `31 March 2023 (extended from December 2022)`. */
export function withoutRevised(
  dates: readonly DatePart[],
  words: Words,
): { readonly inForce: readonly DatePart[]; readonly revised: Revised | undefined } {
  if (dates.length < 2) return { inForce: dates, revised: undefined };
  const roles = dates.map((date) => roleOf(date, words));
  const isNamedNew = roles.includes('new');
  const isOld = (at: number) => roles[at] === 'old' || (isNamedNew && roles[at] === undefined);
  const kept = dates.filter((_, at) => !isOld(at));
  const earlier = dates.find((_, at) => isOld(at));
  if (!earlier || kept.length === 0) return { inForce: dates, revised: undefined };
  const inForce = kept.map((date) => ({
    ...date,
    direction: date.direction === 'until' ? undefined : date.direction,
  }));
  return { inForce, revised: { inForce: inForce[0]!, earlier } };
}

/** Found when the date is the one that something was moved from. */
export function isMovedFrom({ from, direction }: DatePart, { texts }: Words): boolean {
  return direction === 'from' && change.has(texts[from - 1] ?? '');
}

/** What the words before a date say of it. */
export function roleOf({ from, direction }: DatePart, { texts }: Words): 'old' | 'new' | undefined {
  const at = texts[from - 1] === ':' || texts[from - 1] === '-' ? from - 2 : from - 1;
  const word =
    texts[at] === 'date' || texts[at] === 'due' || texts[at] === 'target' ? texts[at - 1] : texts[at];
  if (word === undefined) return undefined;
  if (before.has(word) || (change.has(word) && direction === 'from')) return 'old';
  if (now.has(word) || (change.has(word) && direction !== 'from')) return 'new';
  return undefined;
}
