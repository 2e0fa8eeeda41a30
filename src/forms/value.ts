import { decodeCompletion } from '../plan/decode/completion.ts';
import type { Completion, Plan, Round, State } from '../plan/plan.ts';
import { findLevel, type Level } from '../plan/ratings.ts';
import { roundsById } from '../plan/rounds.ts';
import { readState } from '../plan/words.ts';
import { nearest } from '../text/nearest.ts';
import { cutTo, listed, listedShort, quoted } from '../text/sentence.ts';
import { type Field, writtenIn } from './fields.ts';
import { formStates } from './form.ts';
import { bare, plainMarks } from './name.ts';

/** What a field of one value says. */
export interface Read<Value> {
  /** Undefined: nothing, or nothing that could be read. */
  readonly value?: Value;
  /** Why it could not be read, and what to write. */
  readonly problem?: { readonly message: string; readonly hint: string };
}

/** The words of a field of one value, on one line, without marks of quotation and the full stop of a sentence. */
export function wordsOf(field: Field): string {
  const words = writtenIn(field).map(({ text }) => text);
  return bare(bare(words.join(' ')).replace(/[.,;]$/, ''));
}

/** What people write where there is nothing to say. */
const nothing: ReadonlySet<string> = new Set(['', '-', '--', 'n/a', 'na', 'none', 'nil', 'not applicable']);
const stillOpen: ReadonlySet<string> = new Set(['no', 'not yet', 'open', 'ongoing', 'in progress']);

export function isNothing(words: string): boolean {
  return nothing.has(plainMarks(words).toLowerCase());
}

/** Says that the thing goes on, in a field that is for things that do not. */
export function saysOpen(words: string): boolean {
  return stillOpen.has(plainMarks(words).toLowerCase());
}

export function readRating(words: string, { ratings: { scheme } }: Plan): Read<Level> {
  const level = findLevel(scheme, words) ?? findLevel(scheme, plainMarks(words));
  if (level || isNothing(words)) return { value: level };
  const known = scheme.levels.map(({ word }) => cutTo(40, word));
  const meant = nearest(words, known.slice(0, 100));
  const first = findLevel(scheme, /^\p{L}[\p{L}/]*/u.exec(words)?.[0] ?? '');
  return {
    problem: {
      message: `${quoted(words)} is not a rating of this plan. Its ratings are ${listedShort(known)}.`,
      hint: meant
        ? `Did you mean “Rating: ${meant}”?`
        : first
          ? `Write the rating alone, and the rest below “Update:”: Rating: ${cutTo(40, first.word)}`
          : 'Write one of them, and anything else below “Update:”.',
    },
  };
}

export function readCompletion(words: string, plan: Plan): Read<Completion> {
  if (isNothing(words) || saysOpen(words)) return {};
  const value = decodeCompletion(words, roundsOf(plan));
  if (value?.kind !== 'unreadable') return { value };
  return {
    problem: {
      message: value.problem ?? `${quoted(words)} is not a day.`,
      hint: 'Write only the day or the month, as 15 March 2023 or March 2023, and all else below “Update:”. If it is not completed yet, leave this empty.',
    },
  };
}

const roundsOfPlans = new WeakMap<Plan, ReadonlyMap<string, Round>>();

function roundsOf(plan: Plan): ReadonlyMap<string, Round> {
  const known = roundsOfPlans.get(plan) ?? roundsById(plan.rounds);
  roundsOfPlans.set(plan, known);
  return known;
}

/** What owners call the states. */
const otherWords: ReadonlyMap<string, State> = new Map([
  ['completed', 'complete'],
  ['done', 'complete'],
  ['on hold', 'paused'],
]);

export function readFormState(words: string): Read<State> {
  if (isNothing(words) || saysOpen(words)) return {};
  const value = readState(words).value ?? otherWords.get(plainMarks(words).toLowerCase());
  if (value && formStates.includes(value)) return { value };
  // “Incomplete” is near to “complete”, and means the opposite.
  const meant = /^(in|not)/i.test(words) ? undefined : nearest(words, formStates);
  return {
    problem: {
      message: `${quoted(words)} is not a state. The states are ${listed(formStates)}.`,
      hint: meant ? `Did you mean “State: ${meant}”?` : 'If it simply goes on, leave this empty.',
    },
  };
}
