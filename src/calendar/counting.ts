import { as, glued, maybe, number, one, oneOf, type Pattern, sequence, word } from '../text/pattern.ts';

const small = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const ordinals = ['first', 'second', 'third', 'fourth'];

/** A number in digits or in words: `6`, `six`, `twenty-four`. */
export const count: Pattern<number> = oneOf(
  number(1, 999),
  as(
    sequence(
      one((text) => tens[text]),
      maybe(word('-')),
      one(readUnder10),
    ),
    ([ten, , unit]) => ten + unit,
  ),
  one((text) => tens[text]),
  one((text) => indexIn(small, text)),
);

function readUnder10(text: string): number | undefined {
  const value = indexIn(small, text);
  return value !== undefined && value < 10 ? value : undefined;
}

/** The two letters of `1st`, `22nd`, `31 st`. */
export const ordinalEnding = word('st', 'nd', 'rd', 'th');

/** A place in a row of four: `1st`, `first`, `2nd`; the last of four is the fourth. */
export const place: Pattern<number> = oneOf(
  as(sequence(number(1, 4), ordinalEnding), ([value]) => value),
  one((text) => indexIn(ordinals, text)),
  as(word('last', 'final'), () => 4),
);

/** 1 for the first of the list. */
function indexIn(list: readonly string[], text: string): number | undefined {
  const at = list.indexOf(text);
  return at === -1 ? undefined : at + 1;
}

/** A year of four digits, 1900 to 2199. */
export const fullYear = number(1900, 2199, 4);

/** `22` or `'22`: two digits are a year of this century. */
export const shortYear: Pattern<number> = as(
  sequence(
    maybe(word("'")),
    one((text) => (/^\d\d$/.test(text) ? 2000 + Number(text) : undefined)),
  ),
  ([, year]) => year,
);

/** A year of four digits or of two. */
export const anyYear: Pattern<number> = oneOf(
  as(sequence(maybe(word("'")), fullYear), ([, year]) => year),
  shortYear,
);

/** `Q` or another letter, and the number that touches it or follows it. */
export function lettered(letter: Pattern<unknown>, most: number): Pattern<number> {
  return as(
    sequence(
      letter,
      maybe(glued),
      oneOf(
        number(1, most),
        one((text) => upTo(indexIn(small, text), most)),
      ),
    ),
    ([, , value]) => value,
  );
}

function upTo(value: number | undefined, most: number): number | undefined {
  return value !== undefined && value <= most ? value : undefined;
}
