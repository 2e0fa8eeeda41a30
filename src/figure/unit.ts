import { visible } from '../text/visible.ts';
import { plainText } from '../text/words.ts';
import { singular } from './singular.ts';

/** What a figure counts in. */
export interface Unit {
  readonly kind: 'percent' | 'points' | 'currency' | 'time' | 'count' | 'other';
  /** `%`, `percentage points`, `GBP`, `weeks`; the words themselves where they are no unit of these: `social workers`. */
  readonly name: string;
}

export const percent: Unit = { kind: 'percent', name: '%' };
export const points: Unit = { kind: 'points', name: 'percentage points' };

/** A currency's code, its sign, and how else it is written. */
const currencies: readonly (readonly [code: string, sign: string, others: string])[] = [
  ['GBP', '£', 'pounds, pound, pounds sterling, sterling'],
  ['EUR', '€', 'euros, euro'],
  ['USD', '$', 'dollars, dollar, us dollars, us$'],
];

const times: readonly (readonly [name: string, others: string])[] = [
  ['seconds', 'second, secs, sec'],
  ['minutes', 'minute, mins, min'],
  ['hours', 'hour, hrs, hr'],
  ['days', 'day, calendar days, calendar day'],
  ['working days', 'working day, work days, business days, business day'],
  ['school days', 'school day'],
  ['weeks', 'week, wks, wk'],
  ['fortnights', 'fortnight'],
  ['months', 'month, mths, mth, calendar months, calendar month'],
  ['years', 'year, yrs, yr'],
];

const known: ReadonlyMap<string, Unit> = new Map([
  ...named(percent, '%, per cent, percent, pct, percentage'),
  ...named(
    points,
    'percentage points, percentage point, pp, ppt, ppts, pp., %pts, % points, % point, %-points',
  ),
  ...currencies.flatMap(([name, sign, others]) =>
    named({ kind: 'currency', name }, `${name.toLowerCase()}, ${sign}, ${others}`),
  ),
  ...times.flatMap(([name, others]) => named({ kind: 'time', name }, `${name}, ${others}`)),
  ...['tonnes', 'kg', 'km', 'miles', 'kwh', 'mwh', 'tco2e', 'ratio', 'score', 'index'].flatMap((name) =>
    named({ kind: 'other', name }, name),
  ),
]);

/** The names are typed as `plainText` makes them. */
function named(unit: Unit, names: string): readonly (readonly [string, Unit])[] {
  return names.split(', ').map((name) => [name, unit]);
}

const signs: ReadonlyMap<string, string> = new Map(currencies.map(([code, sign]) => [code, sign]));

/** `£` of `GBP`; undefined for a currency without a sign. */
export function currencySign(code: string): string | undefined {
  return signs.get(code);
}

/** As one types it: `£`, `£ per week`, `weeks`. */
export function unitWords({ kind, name }: Unit): string {
  if (kind === 'currency') return currencySign(name) ?? name;
  const per = perIn(name);
  return per?.base ? `${unitWords(readUnit(per.base))} ${per.rate}` : name;
}

/** A unit that has a name of its own, however that is written; undefined for other words. */
export function knownUnit(text: string): Unit | undefined {
  return known.get(plainText(text));
}

/** What a share is of says no more about the unit: `% of assessments`, `per cent completed in time`. */
const share =
  /^(?:%|per ?cent|pct|percentage) ?(?:of|in|within|for|on time|who|which|that|whose|with)(?!\p{L})/u;

/** The unit that the words name. Rates are kept whole: `per 10,000 children`, `GBP per week`. */
export function readUnit(text: string): Unit {
  const name = visible(text).trim();
  const found = knownUnit(name);
  if (found) return found;
  const per = perIn(name);
  if (per) return { kind: 'other', name: `${per.base && readUnit(per.base).name} ${per.rate}`.trim() };
  if (share.test(plainText(name))) return percent;
  return { kind: isOfTime(name) ? 'time' : 'count', name };
}

/** `weeks from referral`, `working days late`. */
function isOfTime(name: string): boolean {
  const words = name.split(' ', 2);
  return [words.join(' '), words[0]!].some((beginning) => knownUnit(beginning)?.kind === 'time');
}

/** A rate cut in two: `GBP per week` is so many pounds, `per week`. Undefined: the words are no rate. */
export function perIn(name: string): { readonly base: string; readonly rate: string } | undefined {
  const at = name.search(/(?<!\S)per (?!cent(?!\p{L}))/iu);
  return at === -1 ? undefined : { base: name.slice(0, at).trim(), rate: name.slice(at) };
}

/** Whether figures in the two can be compared: one and many, capitals and spaces make no difference. */
export function isSameUnit(a: Unit, b: Unit): boolean {
  return a.kind === b.kind && (a.name === b.name || compared(a.name) === compared(b.name));
}

function compared(name: string): string {
  const words =
    plainText(name)
      .replace(/(?<=\d)[, ](?=\d{3})/g, '')
      .match(/[^\s-]+/g) ?? [];
  return words.map(singular).join(' ');
}
