import { singular } from './singular.ts';
import { currencySign, perIn, points, readUnit, type Unit, unitWords } from './unit.ts';

/** `1,447`; with its unit as one would type it: `60 %`, `£292,825`, `16 weeks`. Read again, it is the same figure. */
export function figureText(value: number, unit?: Unit): string {
  const size = sizeText(value, unit);
  return value < 0 && isSome(value) ? `−${size}` : size;
}

/** The same of a difference, with its sign: `+£5,000`, `−4 weeks`. Percentages differ by percentage points. */
export function differenceText(value: number, unit?: Unit): string {
  const text = figureText(value, unit?.kind === 'percent' ? points : unit);
  return value > 0 && isSome(value) ? `+${text}` : text;
}

/** Words that hold a number, or … in its place, with the unit where one types it: `about £500 per week`, `… weeks`. */
export function withUnit(text: string, unit: Unit): string {
  const words = unitWords(unit);
  const [sign] = /^[£€$]/.exec(words) ?? [];
  return sign ? text.replace(/(?=[\d…])/, () => sign) + words.slice(1) : `${text} ${words}`;
}

/** Not nothing, as it is shown: a ten-millionth is. */
function isSome(value: number): boolean {
  return decimalText(Math.abs(value)) !== '0';
}

/** Without its sign. */
function sizeText(value: number, unit: Unit | undefined): string {
  const digits = decimalText(Math.abs(value));
  if (!unit) return grouped(digits);
  const per = perIn(unit.name);
  if (per) return `${sizeText(value, per.base === '' ? undefined : readUnit(per.base))} ${per.rate}`;
  if (unit.kind === 'currency') return sumText(digits, unit.name);
  return `${grouped(digits)} ${digits === '1' ? nameOfOne(unit) : unit.name}`;
}

function sumText(digits: string, code: string): string {
  const sum = grouped(/\.\d$/.test(digits) ? `${digits}0` : digits);
  const sign = currencySign(code);
  return sign ? `${sign}${sum}` : `${code} ${sum}`;
}

/** `1 social worker`, `1 working day`; of several words the last is taken for the noun, unless it is `child in care`. */
function nameOfOne(unit: Unit): string {
  const [, noun, rest] = /^(.*?)((?: (?:of|in|on|at|to|for|from|with|who|that|looked)(?= ).*)?)$/s.exec(
    unit.name,
  )!;
  return noun!.replace(/[^\s-]+$/, singular) + rest;
}

/** Six decimals at most, without the dust of binary sums: 5.2 − 4.19 is 1.01. */
function decimalText(size: number): string {
  return String(Number(size.toFixed(6)));
}

/** By hand: Intl.NumberFormat is slow to start. */
function grouped(digits: string): string {
  const [whole, decimals] = digits.split('.');
  const thousands = whole!.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? thousands : `${thousands}.${decimals}`;
}
