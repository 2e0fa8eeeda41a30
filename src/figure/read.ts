import { visible } from '../text/visible.ts';
import { type Amount, readAmount } from './amount.ts';
import { explain } from './explain.ts';
import type { Figure } from './figure.ts';
import { saysMissing } from './missing.ts';
import { isMetres } from './number.ts';
import type { Change } from './phrases.ts';
import { readRatio } from './ratio.ts';
import { saidAfter, saidBefore } from './said.ts';
import type { Unit } from './unit.ts';
import { unitAfter } from './written-unit.ts';

/** In characters: a longer text is no figure. */
const longest = 200;

/** `926`, `1,447`, `4.19`: of so many digits that a number holds them all. */
const plainNumber = /^(?:0|[1-9]\d{0,8}|[1-9]\d{0,2}(?:,\d{3}){1,2})(?:\.\d{1,4})?$/;

/**
 * Reads a figure with its unit and what is said of it. Nothing is guessed: where two readings are possible, or words are
 * left over, there is a problem and no value. `1 in 4` is 25 % with the qualifier `1 in 4`.
 */
export function readFigure(text: string): Figure {
  // Most figures need no grammar, which takes longer to get ready than to read them.
  if (plainNumber.test(text)) return { text, value: Number(text.replaceAll(',', '')) };
  const typed = tidied(text);
  if (typed.length > longest) return { text, problem: explain(typed) };
  if (saysMissing(typed)) return { text, isMissing: true };
  const read = readWhole(typed);
  return read ? { text, ...read } : { text, problem: explain(typed) };
}

function readWhole(typed: string): Omit<Figure, 'text'> | undefined {
  const before = saidBefore(typed);
  const ratio = readRatio(before.rest);
  if (ratio && !before.change) {
    return { value: ratio.value, unit: ratio.unit, qualifier: joined(before.qualifiers, [ratio.qualifier]) };
  }
  const amount = readAmount(before.rest);
  if (!amount || (!amount.currency && isMetres(before.rest))) return undefined;
  const after = saidAfter(amount.rest);
  const unit = unitAfter(after.rest, amount.currency);
  if (unit === undefined || (before.change && after.change)) return undefined;
  return combined(amount, before.change ?? after.change, unit, joined(before.qualifiers, after.qualifiers));
}

function combined(amount: Amount, change: Change | undefined, unit: Unit | 'none', qualifier: string) {
  if (amount.sign === '-' ? change !== undefined && change !== 'either' : amount.sign && change === 'down') {
    return undefined;
  }
  const isBelow = amount.sign === '-' || change === 'down';
  const isChange = change !== undefined || amount.sign === '+';
  return {
    value: isBelow && amount.value !== 0 ? -amount.value : amount.value,
    ...(unit !== 'none' && { unit }),
    ...(qualifier && { qualifier }),
    ...(isChange && { isChange: true as const }),
  };
}

function joined(before: readonly string[], after: readonly string[]): string {
  return [before.join(' '), ...after].filter((words) => words !== '').join(', ');
}

/** The text as it is seen, with one sort of space, of minus and of digit. */
function tidied(text: string): string {
  return visible(text)
    .trim()
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2013\u2212\ufe63]/g, '-')
    .replace(/\uffe1/g, '£');
}
