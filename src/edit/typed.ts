import type { Completion, WrittenDay } from '../plan/plan.ts';
import { quoted } from '../text/sentence.ts';
import { type ReadDay, readDay } from '../timescale/day.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { type Refusal, refuse } from './draft.ts';

/** A day or a month that rag can read, as it was typed. */
export type TypedDay = ReadDay & { readonly last: NonNullable<ReadDay['last']> };

export function readTypedDay(text: string): TypedDay | Refusal {
  const day = readDay(text);
  return day.last
    ? { ...day, last: day.last }
    : refuse(`rag cannot read ${quoted(text)} as a day. ${day.problem}`);
}

/** A day as the plan keeps it: year-month-day; a month, or a round, in the words that were typed. */
export function keptDay(day: Pick<WrittenDay, 'text' | 'last' | 'precision'>): string {
  return day.precision === 'day' ? day.last! : day.text;
}

/** The same of what was completed. */
export function keptCompletion({ kind, last, text }: Completion): string {
  return keptDay({ text, last, precision: kind === 'day' ? kind : undefined });
}

/** Why a phrase cannot stand as a timescale; undefined where it can. `example` is how to type one here. */
export function unreadableTimescale(
  { text, kind, error, warning }: Timescale,
  example: string,
): Refusal | undefined {
  if (error === undefined && kind !== 'unreadable') return undefined;
  return refuse(
    `rag cannot read ${quoted(text)} as a timescale. ${error ?? warning ?? ''}`.trim(),
    `Type a month, a day or a quarter, as in: ${example}. rag timescale tries a phrase out.`,
  );
}
