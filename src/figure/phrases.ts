/** Up, down, or either: `by 7%` does not say. */
export type Change = 'up' | 'down' | 'either';

/** Words that are said of a figure, in front of it or behind it. */
export interface Phrase {
  readonly pattern: RegExp;
  /** It makes the figure a change of another. Other phrases qualify it. */
  readonly change?: Change;
  /** It adds nothing to the figure: `a` 7% increase, `reduced to` 16 weeks. */
  readonly isEmpty?: true;
}

const qualifiersBefore = [
  'approximately, approx, about, around, roughly, circa, some, in the region of, of the order of, nearly, almost',
  'over, just over, well over, more than, above, at least, not less than, no less than, no fewer than, not fewer than',
  'greater than, a minimum of, minimum of, minimum, in excess of, exceeding, under, just under, well under, below',
  'fewer than, less than, at most, no more than, not more than, up to, a maximum of, maximum of, maximum, within, only',
  'projected, a projected, projected to be, estimated, an estimated, estimated to be, est, forecast, a forecast',
  'forecast to be, provisional, provisionally, expected, an expected, expected to be, anticipated, predicted, planned',
  'indicative, unaudited, unvalidated, average, an average of, average of, on average, a mean of, mean, a median of',
  'median, a total of, total of, total, currently, now, still, consistently',
];

const qualifiersAfter = [
  'approximately, approx, or so, provisional, provisionally, projected, projection, estimated, estimate, est, forecast',
  'expected, anticipated, predicted, planned, indicative, unaudited, unvalidated, on average, average, at least',
  'at most, or more, or over, or above, or higher, and over, and above, or fewer, or less, or under, or below, or lower',
  'or better, plus, minimum, maximum, in total, overall, to date, tbc, to be confirmed',
];

const rises =
  'increase|increases|increased|rise|rises|rose|risen|growth|grow|grew|grown|gain|raise|raised|up';
const falls =
  'decrease|decreases|decreased|reduction|reduce|reduces|reduced|fall|falls|fell|fallen|drop|dropped|decline|declined|cut|down';

/** In front of the figure; the first that fits. */
export const before: readonly Phrase[] = [
  { pattern: starting(alternatives(qualifiersBefore)) },
  { pattern: /^(?:[~≈≃]|[<>]=?|[≤≥]|ca?\b[. ]{0,2}(?=[£€$\d])|c(?=[£€$\d])) ?/i },
  { pattern: starting(`(?:an? )?(?:${rises}) (?:of|by)|up|an additional|additional|an extra`), change: 'up' },
  { pattern: starting(`(?:an? )?(?:${falls}) (?:of|by)|down`), change: 'down' },
  { pattern: starting(`(?:${rises}|${falls}) to|an?|to`), isEmpty: true },
  { pattern: starting('by'), change: 'either' },
];

/** Between the number and what it counts. */
export const between: readonly Phrase[] = [
  { pattern: /^(?:\+| (?:or more|or fewer|or less|or so|or over|plus))(?![^ ])/i },
  { pattern: /^ (?:more|additional|extra)(?![^ ])/i, change: 'up' },
  { pattern: /^ fewer(?![^ ])/i, change: 'down' },
];

/** Behind the unit. */
export const after: readonly Phrase[] = [
  { pattern: ending(alternatives(qualifiersAfter)) },
  { pattern: / ?\(\p{L}[^()]*\)$/u },
];

/** Behind a unit that is known: `7% higher`, but not `20 graded higher`. */
export const changesAfter: readonly Phrase[] = [
  { pattern: ending('increase|rise|growth|more|higher|extra'), change: 'up' },
  { pattern: ending('decrease|reduction|fall|drop|decline|cut|fewer|less|lower'), change: 'down' },
];

const changes = /(?<!\p{L})(?:increases?|decreases?|reductions?|more|fewer|less)(?!\p{L})/iu;

/** Whether the words tell of a change, so that they are no name of a unit. */
export function tellsOfChange(words: string): boolean {
  return changes.test(words);
}

/** The longest first, so that `more than` is not taken for `more`. */
function alternatives(lines: readonly string[]): string {
  const phrases = lines.flatMap((line) => line.split(', '));
  return phrases.sort((a, b) => b.length - a.length).join('|');
}

function starting(phrases: string): RegExp {
  return new RegExp(`^(?:${phrases})\\.?(?: |(?=[£€$\\d]))`, 'i');
}

function ending(phrases: string): RegExp {
  return new RegExp(`(?:^|(?:,| -)? )(?:${phrases})\\.?$`, 'i');
}
