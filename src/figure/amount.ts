import { readNumber } from './number.ts';
import { knownUnit, type Unit } from './unit.ts';

/** A number with its sign and its currency. */
export interface Amount {
  readonly value: number;
  readonly sign?: '+' | '-';
  readonly currency?: Unit;
  /** What follows it. */
  readonly rest: string;
}

const start = /^(-|\+ ?)?((?:£|€|\$|(?:GBP|EUR|USD)(?![\p{L}])) ?)?([-+])?/iu;

/** Reads `£3.2 million`, `-5`, `+ 7 %`, `(£5,000)`; undefined when the text does not begin with an amount. */
export function readAmount(text: string): Amount | undefined {
  const bracketed = /^\((.*)\)$/.exec(text.replace(/^([£€$])\(/, '($1'))?.[1];
  if (bracketed !== undefined) return takenFrom(bracketed);
  const [all, sign, currency, inner] = start.exec(text)!;
  if (sign && inner) return undefined;
  const number = readNumber(text.slice(all.length));
  if (number?.value === undefined) return undefined;
  const unit = currency && knownUnit(currency.trim());
  return {
    value: number.value,
    rest: number.rest,
    ...((sign || inner) && { sign: sign === '-' || inner === '-' ? '-' : '+' }),
    ...(unit && { currency: unit }),
  };
}

/** A sum in brackets is one below zero, as in accounts; `(10 weeks)` is a remark. */
function takenFrom(inside: string): Amount | undefined {
  const amount = readAmount(inside);
  const isSum = amount && !amount.sign && /^ ?%?$/.test(amount.rest);
  return isSum ? { ...amount, sign: '-' } : undefined;
}
