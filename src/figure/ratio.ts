import { readNumber } from './number.ts';
import { knownUnit, percent, type Unit } from './unit.ts';

/** `1 in 4`: a share, and the words it was told in. */
export interface Ratio {
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: string;
}

/** Of more than these nobody says `1 in …`; `432 in 2019` is another thing. */
const most = 100;

/** Reads `1 in 4`, `three out of ten`, `1 in 4 children` as a percentage to two places; `5 in 12 months` is none. */
export function readRatio(text: string): Ratio | undefined {
  const part = readNumber(text);
  const joint = part && /^ (?:in|in every|out of) (?=[\p{L}\d]+(?: |$))/u.exec(part.rest)?.[0];
  const whole = joint && readNumber(part.rest.slice(joint.length));
  if (!whole || !isShare(part.value, whole.value) || !isOfThings(whole.rest)) return undefined;
  const value = Math.round((part.value! / whole.value!) * 10_000) / 100;
  return { value, unit: percent, qualifier: text.slice(0, text.length - whole.rest.length) };
}

function isShare(part: number | undefined, whole: number | undefined): boolean {
  return Number.isInteger(part) && Number.isInteger(whole) && part! <= whole! && whole! > 0 && whole! <= most;
}

function isOfThings(rest: string): boolean {
  return /^(?: [\p{L}'’-]+)*$/u.test(rest) && knownUnit(rest.trim()) === undefined;
}
