/** What a pattern can begin with, so that it need not be tried where it cannot be found. */
export interface First {
  /** Whether it may be found where this is the next word. */
  readonly mayBegin: (text: string) => boolean;
  /** It can be found without taking a word. */
  readonly nothing: boolean;
}

interface Begins {
  readonly first: First;
}

/** Those of the candidates, in their order, that may be found where this is the next word; undefined: there is none. */
export type Lookup<T> = (text: string | undefined) => readonly T[];

export const nothingFirst: First = { mayBegin: () => false, nothing: true };

export function firstOfWords(words: { has(text: string): boolean }): First {
  return { mayBegin: (text) => words.has(text), nothing: false };
}

export function firstOfAny(parts: readonly Begins[]): First {
  return {
    mayBegin: (text) => parts.some(({ first }) => first.mayBegin(text)),
    nothing: parts.some(({ first }) => first.nothing),
  };
}

/** That of the parts up to and with the first that takes a word. */
export function firstOfSequence(parts: readonly Begins[]): First {
  const taking = parts.findIndex(({ first }) => !first.nothing);
  const { mayBegin } = firstOfAny(taking === -1 ? parts : parts.slice(0, taking + 1));
  return { mayBegin, nothing: taking === -1 };
}

/** So many words are remembered; the words of plans are few, and those of an attacker are not. */
const mostRemembered = 1000;

/** Sorts out the candidates for each word that comes, once. */
export function lookupOf<T extends Begins>(candidates: readonly T[]): Lookup<T> {
  const known = new Map<string | undefined, readonly T[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const found = candidates.filter(
      ({ first }) => first.nothing || (text !== undefined && first.mayBegin(text)),
    );
    if (known.size < mostRemembered) known.set(text, found);
    return found;
  };
}
