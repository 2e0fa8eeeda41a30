import { beginsWithNumber, holdsNumber } from './number.ts';
import { tellsOfChange } from './phrases.ts';
import { isSameUnit, knownUnit, perIn, readUnit, type Unit } from './unit.ts';

/** No unit begins with these: `of 25`, `and a half`, `than last year`. */
const noUnit =
  /^(?:of|in|to|and|or|by|from|out|on|at|is|was|are|were|than|the|an?|for|per|not|but|with|st|nd|rd|th|thirds?|quarters?|half|halves|fifths|tenths|hundred|dozen)(?!\p{L})/iu;

/** These say what the words after them mean, if rag knows them: `% of assessments`, but not `% worse`. */
const knownBeginning =
  /^(?:%|(?:per ?cent|percentage|pct|pp|gbp|eur|usd|pounds?|euros?|dollars?)(?!\p{L}))/iu;

/** What a sum is for. */
const purpose = /^(?:of|for|in|from|across|to|per)(?!\p{L})/iu;

/** In characters: more words are no unit. */
const longest = 60;

/**
 * The unit in what follows a number, of which all qualifiers are taken; `none` when nothing follows, undefined when the
 * words are no unit that could be told from other words.
 */
export function unitAfter(rest: string, currency: Unit | undefined): Unit | 'none' | undefined {
  const words = rest.replace(/^ /, '').replace(/\.$/, '');
  if (words === '') return currency ?? 'none';
  const known = knownUnit(words);
  if (currency) return known ? sameOf(known, currency) : unitOfSum(words, currency);
  if (known) return known;
  const unit = isWords(words) ? readUnit(words) : undefined;
  const isWhole = unit?.kind !== 'count' || !knownBeginning.test(words);
  return isWhole && /^[ %]/.test(rest) ? unit : undefined;
}

function sameOf(unit: Unit, currency: Unit): Unit | undefined {
  return isSameUnit(unit, currency) ? currency : undefined;
}

function unitOfSum(words: string, currency: Unit): Unit | undefined {
  if (!purpose.test(words) || holdsNumber(words)) return undefined;
  return perIn(words)?.base === '' ? readUnit(`${currency.name} ${words}`) : currency;
}

/** Words that can name a unit: one run of them, with no further number but in `per 10,000 children`. */
function isWords(words: string): boolean {
  const per = perIn(words);
  const base = per ? per.base : words;
  if (words.length > longest || holdsNumber(base) || tellsOfChange(words)) return false;
  if (per && !/^per (?:[1-9][\d, ]* ?)?[\p{L}'’ -]*$/u.test(per.rate)) return false;
  return base === ''
    ? per !== undefined
    : /^[%\p{L}][\p{L}\d'’&/ -]*$/u.test(base) && !noUnit.test(base) && !beginsWithNumber(base);
}
