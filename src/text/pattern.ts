import { type First, firstOfAny, firstOfSequence, firstOfWords, lookupOf, nothingFirst } from './first.ts';
import type { Words } from './words.ts';

/** What a pattern found: its value, and the index of the first word after it. */
export interface Found<T> {
  readonly value: T;
  readonly to: number;
}

/**
 * Looks for something in a phrase from the given word on. Patterns never go back over what another has taken, so each
 * costs a bounded number of steps.
 */
export interface Pattern<T> {
  (words: Words, at: number): Found<T> | undefined;
  readonly first: First;
}

type Search<T> = (words: Words, at: number) => Found<T> | undefined;

/** A pattern of one's own making. */
export function pattern<T>(first: First, search: Search<T>): Pattern<T> {
  return Object.assign(search, { first });
}

/**
 * Any of these words, or of these runs of words; a hyphen may stand for a space. A text may hold several, divided by a
 * comma and a space. The longest comes first.
 */
export function word(...choices: string[]): Pattern<string> {
  const runs = choices
    .flatMap((choice) => choice.split(', '))
    .map((choice) => choice.split(' '))
    .sort((a, b) => b.length - a.length);
  const byFirst = new Map<string, string[][]>();
  for (const run of runs) byFirst.set(run[0]!, [...(byFirst.get(run[0]!) ?? []), run]);
  return pattern(firstOfWords(byFirst), ({ texts }, at) => {
    for (const run of byFirst.get(texts[at] ?? '') ?? []) {
      const to = endOfRun(texts, at, run);
      if (to !== undefined) return { value: run.join(' '), to };
    }
    return undefined;
  });
}

function endOfRun(texts: readonly string[], at: number, run: readonly string[]): number | undefined {
  let to = at;
  for (const text of run) {
    if (to > at && texts[to] === '-') to++;
    if (texts[to] !== text) return undefined;
    to++;
  }
  return to;
}

/** The next word, as `read` understands it. */
export function one<T>(read: (text: string) => T | undefined): Pattern<T> {
  return pattern(firstOfWords({ has: (text) => read(text) !== undefined }), ({ texts }, at) => {
    const text = texts[at];
    const value = text === undefined ? undefined : read(text);
    return value === undefined ? undefined : { value, to: at + 1 };
  });
}

/** The next word, where the map knows it. */
export function oneIn<T>(values: ReadonlyMap<string, T>): Pattern<T> {
  return one((text) => values.get(text));
}

/** Digits that make a number from `least` to `most`; at most `digits` of them. */
export function number(least: number, most: number, digits = String(most).length): Pattern<number> {
  const read = (text: string) => {
    if (text.length > digits || !/^\d+$/.test(text)) return undefined;
    const value = Number(text);
    return value >= least && value <= most ? value : undefined;
  };
  return one(read);
}

/** One pattern after the other. */
export function sequence<T extends readonly unknown[]>(
  ...patterns: { readonly [K in keyof T]: Pattern<T[K]> }
): Pattern<T> {
  return pattern(firstOfSequence(patterns), (words, at) => {
    const values: unknown[] = [];
    let to = at;
    for (const part of patterns) {
      const found = part(words, to);
      if (!found) return undefined;
      values.push(found.value);
      to = found.to;
    }
    return { value: values as unknown as T, to };
  });
}

/** The first of these that is found. */
export function oneOf<T>(...patterns: readonly Pattern<T>[]): Pattern<T> {
  const candidates = lookupOf(patterns);
  return pattern(firstOfAny(patterns), (words, at) => {
    for (const candidate of candidates(words.texts[at])) {
      const found = candidate(words, at);
      if (found) return found;
    }
    return undefined;
  });
}

/** The pattern if it is there, otherwise nothing: it is always found. */
export function maybe<T>(part: Pattern<T>): Pattern<T | undefined> {
  return pattern<T | undefined>(
    { ...part.first, nothing: true },
    (words, at) => part(words, at) ?? { value: undefined, to: at },
  );
}

/** The pattern, seen through `read`, which may refuse it with undefined. */
export function as<T, U>(part: Pattern<T>, read: (value: T) => U | undefined): Pattern<U> {
  return pattern(part.first, (words, at) => {
    const found = part(words, at);
    const value = found && read(found.value);
    return found && value !== undefined ? { value, to: found.to } : undefined;
  });
}

/** Found, taking no word, where `holds` says so. */
export function where(holds: (words: Words, at: number) => boolean): Pattern<undefined> {
  return pattern(nothingFirst, (words, at) => (holds(words, at) ? { value: undefined, to: at } : undefined));
}

/** Found, taking no word, when the pattern is not there. */
export function not(part: Pattern<unknown>): Pattern<undefined> {
  return where((words, at) => part(words, at) === undefined);
}

/** Found, taking no word, when no space stands before the next word. */
export const glued = where((words, at) => words.glued[at] === true);

/** Found at the end of the phrase only. */
export const end = where((words, at) => at >= words.texts.length);
