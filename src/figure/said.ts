import { beginsWithNumber, holdsNumber } from './number.ts';
import { after, before, between, type Change, changesAfter, type Phrase, tellsOfChange } from './phrases.ts';
import { knownUnit } from './unit.ts';

/** What is said of a figure, and the text without it. */
export interface Said {
  /** As written, in the order of the text. */
  readonly qualifiers: readonly string[];
  readonly change?: Change;
  readonly rest: string;
}

/** Takes from a text what it says of the figure that follows. */
export function saidBefore(text: string): Said {
  return taken(text, before);
}

/** Takes from what follows a number all that is said of the number; the unit is left. */
export function saidAfter(text: string): Said {
  const first = taken(text, between);
  const last = taken(first.rest, after);
  const qualifiers = [...first.qualifiers, ...last.qualifiers.toReversed()];
  const changed = first.change ? last : taken(last.rest, changesAfter);
  if (changed.change && knownUnit(changed.rest.trim())) return { ...changed, qualifiers };
  return { ...last, ...(first.change && { change: first.change }), qualifiers };
}

/** Takes phrase after phrase from the text, and one change at most. */
function taken(text: string, phrases: readonly Phrase[]): Said {
  const qualifiers: string[] = [];
  let change: Change | undefined;
  let rest = text;
  for (;;) {
    const found = phrases.find((phrase) => !(change && phrase.change) && phrase.pattern.test(rest));
    const words = found?.pattern.exec(rest)?.[0];
    if (!found || words === undefined || isPartInBrackets(words)) break;
    if (!found.isEmpty && (!found.change || found.change === 'either'))
      qualifiers.push(words.replace(/^[ ,(-]+|[ ,)]+$/g, ''));
    change ??= found.change;
    rest = rest.replace(found.pattern, '');
  }
  return { qualifiers, rest, ...(change && { change }) };
}

/** `16 (weeks)`, `3 (million)` and `7 (increase)`: no remark on the figure but a part of it; `60 (England 55)`: another. */
function isPartInBrackets(words: string): boolean {
  const inside = /^ ?\((.*)\)$/.exec(words)?.[1];
  if (inside === undefined) return false;
  return (
    knownUnit(inside) !== undefined ||
    beginsWithNumber(inside) ||
    holdsNumber(inside) ||
    tellsOfChange(inside)
  );
}
