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
export type Pattern<T> = (words: Words, at: number) => Found<T> | undefined;

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
  return ({ texts }, at) => {
    for (const run of byFirst.get(texts[at] ?? '') ?? []) {
      const to = endOfRun(texts, at, run);
      if (to !== undefined) return { value: run.join(' '), to };
    }
    return undefined;
  };
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
  return ({ texts }, at) => {
    const text = texts[at];
    const value = text === undefined ? undefined : read(text);
    return value === undefined ? undefined : { value, to: at + 1 };
  };
}

/** Digits that make a number from `least` to `most`; at most `digits` of them. */
export function number(least: number, most: number, digits = String(most).length): Pattern<number> {
  return one((text) => {
    if (!/^\d+$/.test(text) || text.length > digits) return undefined;
    const value = Number(text);
    return value >= least && value <= most ? value : undefined;
  });
}

/** One pattern after the other. */
export function sequence<T extends readonly unknown[]>(
  ...patterns: { readonly [K in keyof T]: Pattern<T[K]> }
): Pattern<T> {
  return (words, at) => {
    const values: unknown[] = [];
    let to = at;
    for (const pattern of patterns) {
      const found = pattern(words, to);
      if (!found) return undefined;
      values.push(found.value);
      to = found.to;
    }
    return { value: values as unknown as T, to };
  };
}

/** The first of these that is found. */
export function oneOf<T>(...patterns: readonly Pattern<T>[]): Pattern<T> {
  return (words, at) => {
    for (const pattern of patterns) {
      const found = pattern(words, at);
      if (found) return found;
    }
    return undefined;
  };
}

/** The pattern if it is there, otherwise nothing: it is always found. */
export function maybe<T>(pattern: Pattern<T>): Pattern<T | undefined> {
  return (words, at) => pattern(words, at) ?? { value: undefined, to: at };
}

/** The pattern, seen through `read`, which may refuse it with undefined. */
export function as<T, U>(pattern: Pattern<T>, read: (value: T) => U | undefined): Pattern<U> {
  return (words, at) => {
    const found = pattern(words, at);
    const value = found && read(found.value);
    return found && value !== undefined ? { value, to: found.to } : undefined;
  };
}

/** Found, taking no word, when the pattern is not there. */
export function not(pattern: Pattern<unknown>): Pattern<undefined> {
  return (words, at) => (pattern(words, at) ? undefined : { value: undefined, to: at });
}

/** Found, taking no word, when no space stands before the next word. */
export const glued: Pattern<undefined> = (words, at) =>
  words.glued[at] ? { value: undefined, to: at } : undefined;

/** Found at the end of the phrase only. */
export const end: Pattern<undefined> = (words, at) =>
  at >= words.texts.length ? { value: undefined, to: at } : undefined;
