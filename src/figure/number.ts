/** A number at the beginning of a text. */
export interface Found {
  /** undefined: there are digits, but no number that can be read without guessing. */
  readonly value?: number;
  /** What follows it. */
  readonly rest: string;
}

/** Digits, with all that may stand between them. */
const digits = /^\.?\d(?:[\d.,' ]*\d)?/;

/** The decimal mark is the full stop; thousands are divided all or not at all, by commas or by spaces. */
const shapes: readonly RegExp[] = [
  /^\d+(?:\.\d{1,6})?$/,
  /^\.\d{1,6}$/,
  /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,6})?$/,
  /^[1-9]\d{0,2}(?: \d{3})+(?:\.\d{1,6})?$/,
];

/** More digits than these, or more decimals than six, would not be shown as they were typed. */
const mostDigits = 15;

const words: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value]),
);
const word = new RegExp(`^(?:${[...words.keys()].join('|')})(?![\\p{L}\\d-])`, 'iu');

/** Said of nothing, these stand alone: `none reported` is another thing than `none`. */
const nothing = /^(?:nil|none|nought)$/i;

const scales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thousand', 3],
  ['m', 6],
  ['mn', 6],
  ['million', 6],
  ['bn', 9],
  ['billion', 9],
]);
const scale = new RegExp(`^ ?(${[...scales.keys()].join('|')})(?![\\p{L}\\d])`, 'iu');

/** Reads `1,447`, `1 447`, `5.2`, `3.2 million`, `seven`, `nil`; undefined when the text does not begin with a number. */
export function readNumber(text: string): Found | undefined {
  const counted = nothing.test(text) ? { digits: '0', rest: '' } : (wordOf(text) ?? digitsOf(text));
  if (!counted) return undefined;
  const scaled = scale.exec(counted.rest);
  const rest = scaled ? counted.rest.slice(scaled[0].length) : counted.rest;
  const value = exact(counted.digits, scaled ? scales.get(scaled[1]!.toLowerCase())! : 0);
  return { rest, ...(value !== undefined && { value }) };
}

/** Whether a number, or a word that makes another of it, begins the text: `million`, `two`, `65 %`. */
export function beginsWithNumber(text: string): boolean {
  return word.test(text) || digits.test(text) || scale.test(text);
}

/** Whether the digits, with what stands between them, are one number, and not too long to be kept as it is. */
export function isExact(written: string): boolean {
  return shapes.some((shape) => shape.test(written)) && written.replace(/[., ]/g, '').length <= mostDigits;
}

/** Whether there is a number anywhere in the text; `KS2` is none. */
export function holdsNumber(text: string): boolean {
  return /(?<![\p{L}\d])\d/u.test(text);
}

/** `5 m` may be five metres; with a currency nobody takes it for them. */
export function isMetres(text: string): boolean {
  return /^[\d.,' ]*\d ?m(?![\p{L}\d])/iu.test(text);
}

function wordOf(text: string) {
  const found = word.exec(text)?.[0];
  return found && { digits: String(words.get(found.toLowerCase())), rest: text.slice(found.length) };
}

function digitsOf(text: string) {
  const found = digits.exec(text)?.[0];
  return found && { digits: found, rest: text.slice(found.length) };
}

function exact(written: string, exponent: number): number | undefined {
  if (!isExact(written)) return undefined;
  const value = Number(`${written.replace(/[, ]/g, '')}e${exponent}`);
  return value < 10 ** mostDigits ? value : undefined;
}
