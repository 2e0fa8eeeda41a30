import type { Pattern } from '../text/pattern.ts';
import { splitWords, type Words } from '../text/words.ts';
import { joinDates } from './join.ts';
import { nestDates } from './nest.ts';
import type { Reading } from './reading.ts';
import { type Revised, withoutRevised } from './revised.ts';
import { type DatePart, type IntervalPart, scan } from './scan.ts';
import type { Context } from './term.ts';
import type { Timescale } from './timescale.ts';

/** A phrase taken apart: what its readings look at. */
export interface Phrase {
  readonly words: Words;
  /** The words, with `#` in the place of every date, length and frequency. */
  readonly rest: Words;
  /** The dates in it; those that belong together are one. */
  readonly dates: readonly DatePart[];
  readonly spans: readonly IntervalPart[];
  readonly frequencies: readonly IntervalPart[];
  /** The dates that a later one in the phrase has replaced. */
  readonly revised: Revised | undefined;
  readonly context: Context;
}

/** What a reading makes of a phrase: a timescale but for its text. */
export type Verdict = Omit<Timescale, 'text' | 'reading'> & { readonly reading?: string };

/** A reading of a whole phrase. */
export interface PhraseReading extends Reading {
  readonly read: (phrase: Phrase) => Verdict | undefined;
}

export function parsePhrase(text: string, context: Context): Phrase {
  const words = splitWords(text);
  const parts = scan(words);
  const { inForce, revised } = withoutRevised(parts.dates, words);
  const dates = nestDates(joinDates(inForce, words, context), words, context);
  return {
    ...parts,
    words,
    rest: withoutParts(words, [parts.dates, parts.spans, parts.frequencies].flat()),
    dates,
    revised,
    context,
  };
}

/** The index of the first place, outside the dates, where the pattern is found. */
export function find(phrase: Phrase, pattern: Pattern<unknown>): number | undefined {
  const at = phrase.rest.texts.findIndex((_, index) => pattern(phrase.rest, index));
  return at === -1 ? undefined : at;
}

export function has(phrase: Phrase, pattern: Pattern<unknown>): boolean {
  return find(phrase, pattern) !== undefined;
}

function withoutParts(
  { texts, glued }: Words,
  parts: readonly { readonly from: number; readonly to: number }[],
): Words {
  const rest = [...texts];
  for (const { from, to } of parts) rest.fill('#', from, to);
  return { texts: rest, glued };
}
