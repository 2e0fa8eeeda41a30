import { synonyms } from '../plan/synonyms.ts';
import { nearest } from '../text/nearest.ts';
import { type FieldName, fieldNames } from './form.ts';
import { type Line, restOf } from './lines.ts';

/** A line that begins with a word and a colon. */
export interface Labelled {
  /** In lower case, with single spaces. */
  readonly word: string;
  readonly rest: Line;
}

/** In characters: no label is longer. */
const longest = 40;

export function labelled(line: Line): Labelled | undefined {
  const { text } = line;
  const colon = text.slice(0, longest).search(/[:：]/);
  const word = text.slice(0, Math.max(colon, 0)).trim().replace(/\s+/g, ' ').toLowerCase();
  return /^\p{L}[\p{L} /-]*$/u.test(word) ? { word, rest: restOf(line, colon + 1) } : undefined;
}

export function fieldOf({ word }: Labelled): FieldName | undefined {
  return fieldNames.find((name) => name === word);
}

const fieldOfKey: ReadonlyMap<string, FieldName> = new Map([
  ['rag', 'rating'],
  ['completed', 'completed'],
  ['update', 'update'],
]);

/** The field that another word before a colon probably meant. */
export function meantField({ word }: Labelled): FieldName | undefined {
  const name = word.replaceAll(' ', '-');
  const key = synonyms.update?.get(name)?.key ?? synonyms.action?.get(name)?.key ?? name;
  return fieldOfKey.get(key) ?? (nearest(word, fieldNames) as FieldName | undefined);
}
