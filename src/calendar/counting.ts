import {
  as,
  glued,
  maybe,
  not,
  number,
  one,
  oneIn,
  oneOf,
  type Pattern,
  sequence,
  word,
} from '../text/pattern.ts';

const small = numbered(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);
const tens: ReadonlyMap<string, number> = new Map(
  Object.entries({ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 }),
);
const ordinals = numbered('first second third fourth');

/** A number in digits or in words: `6`, `six`, `twenty-four`. */
export const count: Pattern<number> = oneOf(
  number(1, 999),
  as(sequence(oneIn(tens), maybe(word('-')), oneIn(small)), ([ten, , unit]) =>
    unit < 10 ? ten + unit : undefined,
  ),
  oneIn(tens),
  oneIn(small),
);

/** The words of a text, each with its place from 1. */
function numbered(text: string): ReadonlyMap<string, number> {
  return new Map(text.split(' ').map((name, at) => [name, at + 1]));
}

/** The two letters of `1st`, `22nd`, `31 st`. */
export const ordinalEnding = word('st', 'nd', 'rd', 'th');

/** A place in a row of four: `1st`, `first`, `2nd`; the last of four is the fourth. */
export const place: Pattern<number> = oneOf(
  as(sequence(number(1, 4), ordinalEnding), ([value]) => value),
  oneIn(ordinals),
  as(word('last', 'final'), () => 4),
);

/** A year of four digits, 1900 to 2199. */
export const fullYear = number(1900, 2199, 4);

/** Any four digits where a year stands; one that cannot be is said later, and never left out. */
export const writtenYear: Pattern<number> = one((text) => (/^\d{4}$/.test(text) ? Number(text) : undefined));

/** `22` or `'22`: two digits are a year of this century. */
export const shortYear: Pattern<number> = as(
  sequence(
    maybe(word("'")),
    one((text) => (/^\d\d$/.test(text) ? 2000 + Number(text) : undefined)),
  ),
  ([, year]) => year,
);

/** `20 23`: a year that a space cut in two. */
export const cutYear: Pattern<number> = as(
  sequence(
    word('20'),
    not(glued),
    one((text) => (/^\d\d$/.test(text) ? 2000 + Number(text) : undefined)),
  ),
  ([, , year]) => year,
);

/** A year of four digits or of two. */
export const anyYear: Pattern<number> = oneOf(
  cutYear,
  as(sequence(maybe(word("'")), fullYear), ([, year]) => year),
  shortYear,
);

/** `Q` or another word, and the number that touches it or follows it, up to the most there can be. */
export function lettered(letter: Pattern<unknown>, most: number): Pattern<number> {
  return as(sequence(letter, oneOf(number(1, most), oneIn(small))), ([, value]) =>
    value <= most ? value : undefined,
  );
}
