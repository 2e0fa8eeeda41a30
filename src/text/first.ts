/** What the first word of a pattern can be. */
export interface First {
  readonly words: ReadonlySet<string>;
  /** It can begin with any digits. */
  readonly digits: boolean;
  /** It can begin with any word at all. */
  readonly any: boolean;
  /** It can be found without taking a word. */
  readonly nothing: boolean;
}

interface Begins {
  readonly first: First;
}

/** Those of the candidates, in their order, that can begin with the word. */
export type Lookup<T> = (text: string | undefined) => readonly T[];

export const nothingFirst: First = { words: new Set(), digits: false, any: false, nothing: false };
export const anyFirst: First = { ...nothingFirst, any: true };

export function firstOfWords(words: Iterable<string>): First {
  return { ...nothingFirst, words: new Set(words) };
}

export function unionOf(parts: readonly Begins[]): First {
  return {
    words: new Set(parts.flatMap(({ first }) => [...first.words])),
    digits: parts.some(({ first }) => first.digits),
    any: parts.some(({ first }) => first.any),
    nothing: parts.some(({ first }) => first.nothing),
  };
}

/** That of the parts up to and with the first that takes a word. */
export function firstOfSequence(parts: readonly Begins[]): First {
  const taking = parts.findIndex(({ first }) => !first.nothing);
  const union = unionOf(taking === -1 ? parts : parts.slice(0, taking + 1));
  return { ...union, nothing: taking === -1 };
}

/** Sorts the candidates by the words they can begin with, once. */
export function lookupOf<T extends Begins>(candidates: readonly T[]): Lookup<T> {
  const always = candidates.filter(({ first }) => first.any || first.nothing);
  const onDigits = candidates.filter(({ first }) => first.any || first.nothing || first.digits);
  const byWord = new Map<string, T[]>();
  for (const text of unionOf(candidates).words) {
    byWord.set(
      text,
      candidates.filter(
        ({ first }) => first.any || first.nothing || first.words.has(text) || (first.digits && isDigit(text)),
      ),
    );
  }
  return (text) => (text === undefined ? always : (byWord.get(text) ?? (isDigit(text) ? onDigits : always)));
}

function isDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
