import { nearest, plainForm } from '../text/nearest.ts';

/** A key under another name. */
export interface Synonym {
  readonly key: string;
  /** One more sentence for the hint. */
  readonly more?: string | undefined;
}

/** How messages speak of a document and of the items of its lists. */
export interface Naming {
  /** The document: `plan`. */
  readonly document: string;
  /** The document's first line, as one would type it. */
  readonly opening: string;
  /** One item of each list, by the list's key: `actions` → `action`. */
  readonly items: Readonly<Record<string, string>>;
  /** Other names for keys, by the noun of the part they are typed in. */
  readonly synonyms?: Readonly<Record<string, ReadonlyMap<string, Synonym>>>;
}

/** The key that an unknown one in a part was most likely meant for; by a synonym it may be the key of another part. */
export function meantKey(
  key: string,
  known: readonly string[],
  noun: string,
  { synonyms }: Naming,
): Synonym | undefined {
  const synonym = synonyms?.[noun]?.get(plainForm(key));
  if (synonym) return synonym;
  const near = nearest(key, known);
  return near === undefined ? undefined : { key: near };
}
