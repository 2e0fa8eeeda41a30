import { distance } from 'fastest-levenshtein';
import { as, maybe, one, oneIn, oneOf, type Pattern, sequence, word } from '../text/pattern.ts';
import { monthNames } from './words.ts';

const names = monthNames.map((name) => name.toLowerCase());

/** Every beginning of a month's name, with the name. */
const beginnings = names.flatMap((name) =>
  [...name].map((_, length) => [name.slice(0, length + 1), name] as const),
);

const heads: ReadonlySet<string> = new Set(beginnings.map(([text]) => text));

/** 1 to 12 for a month's name, or for a start of it of three letters or more. */
const months: ReadonlyMap<string, number> = new Map(
  beginnings.filter(([text]) => text.length >= 3).map(([text, name]) => [text, names.indexOf(name) + 1]),
);

/** A month as it was written. */
export interface WrittenMonth {
  /** 1 to 12. */
  readonly month: number;
  /** What was typed, when it is not how the month is spelt. */
  readonly misspelt?: string;
}

/** A month in full or cut short (`Sept`), or one that a line break cut in two (`Septem ber`). */
export const monthName: Pattern<WrittenMonth> = oneOf<WrittenMonth>(
  as(
    sequence(
      one((text) => (heads.has(text) ? text : undefined)),
      maybe(word('-')),
      one((text) => text),
    ),
    ([head, , tail]) => {
      const at = names.indexOf(head + tail);
      return at === -1 ? undefined : { month: at + 1 };
    },
  ),
  as(oneIn(months), (month) => ({ month })),
);

/** A month's name with at most one slip: a letter too many, one too few, a wrong one, or two that changed places. */
export const misspeltMonth: Pattern<WrittenMonth> = one((text) => {
  if (text.length < 5 || text.length > 12) return undefined;
  const at = names.findIndex((name) => name.length > 3 && isOneSlipFrom(text, name));
  return at === -1 ? undefined : { month: at + 1, misspelt: text };
});

function isOneSlipFrom(text: string, name: string): boolean {
  let head = 0;
  while (head < text.length && text[head] === name[head]) head++;
  let tail = 0;
  while (tail < text.length - head && tail < name.length - head && text.at(-1 - tail) === name.at(-1 - tail))
    tail++;
  const typed = text.slice(head, text.length - tail);
  const meant = name.slice(head, name.length - tail);
  if (typed.length <= 1 && meant.length <= 1) return true;
  return typed.length === 2 && meant.length === 2 && typed[0] === meant[1] && typed[1] === meant[0];
}

const short = [...names.map((name) => name.slice(0, 3)), 'sept'];
const words = new Set('jane jury jute step adjust'.split(' '));

/** The months, 1 to 12, that a word which is none most likely meant: more slips than are read, or in too short a name. */
export function monthsMeant(text: string): readonly number[] {
  if (text.length < 3 || text.length > 12 || words.has(text) || months.has(text)) return [];
  const meant = names.flatMap((name, at) => (isNearly(text, name) ? [at + 1] : []));
  if (meant.length > 0) return meant;
  return short.flatMap((name) => (isShuffled(text, name) ? [months.get(name)!] : []));
}

function isNearly(text: string, name: string): boolean {
  if (name.length < 4 || text[0] !== name[0]) return false;
  const far = name.length < 6 ? 0 : 2;
  return isOneSlipFrom(text, name) || isShuffled(text, name) || distance(text, name) <= far;
}

/** The same letters, the first of them in its place. */
function isShuffled(text: string, name: string): boolean {
  const sorted = (letters: string) => [...letters].sort().join('');
  return text[0] === name[0] && text.length === name.length && sorted(text) === sorted(name);
}
