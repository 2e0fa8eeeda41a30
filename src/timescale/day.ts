import type { Day } from '../calendar/day.ts';
import { oneOf } from '../text/pattern.ts';
import { splitWords } from '../text/words.ts';
import { locate } from './locate.ts';
import type { Context } from './term.ts';
import { exactDay } from './terms/exact-day.ts';
import { isoMonth, month } from './terms/month.ts';

/** A day as somebody typed it for a key such as `meeting` or `completed`. */
export interface ReadDay {
  readonly text: string;
  /** The first and last day that the words allow; both undefined when they could not be read. */
  readonly first?: Day;
  readonly last?: Day;
  readonly precision?: 'day' | 'month';
  /** Why it could not be read, as a sentence. */
  readonly problem?: string;
  /** It names a day that does not exist. */
  readonly impossible?: true;
}

const longest = 100;

const dayOrMonth = oneOf(isoMonth, exactDay.pattern, month.pattern);

/** Reads a day or a month with its year (`2023-03-15`, `15 March 2023`, `March 2022`), and nothing around it. */
export function readDay(text: string): ReadDay {
  const words = splitWords(text.slice(0, longest));
  const found = text.length > longest ? undefined : dayOrMonth(words, 0);
  if (!found || found.to < words.texts.length || found.value.kind === 'range')
    return { text, problem: notADay };
  const term = found.value;
  if (term.year === undefined) return { text, problem: 'No year is given: write one, as in 15 March 2023.' };
  if (term.warning) return { text, problem: `${term.warning} Write it as 15 March 2023 or March 2023.` };
  const { days, error } = locate(term, undefined, noContext);
  if (!days) return error ? { text, problem: error, impossible: true } : { text, problem: notADay };
  return { text, first: days.first, last: days.last, precision: term.kind === 'month' ? 'month' : 'day' };
}

/** The problem of a text that has no day in it. */
export const notADay = 'This is not a day or a month: write it as 15 March 2023, 2023-03-15 or March 2023.';

/** A day and a month with their year need nothing to be read against. */
const noContext = { anchor: undefined, period: undefined } as Context;
