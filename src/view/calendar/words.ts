import type { Entry, EntryKind } from '../../assess/diary/entry.ts';
import { longMonth } from '../../calendar/words.ts';
import { reviewCell, timingCell } from '../cells.ts';
import type { Cell } from '../report.ts';

const meanings: Readonly<Record<EntryKind, string>> = {
  meeting: 'meeting',
  'as-at': 'facts as at',
  due: 'due',
  review: 'review by',
  partnership: 'partner review',
  target: 'target',
  promise: 'promised',
};

/** What an entry means, in the fewest words. */
export function meaningCell({ kind, isNow, action }: Entry): Cell {
  if (isNow) return action ? reviewCell(action) : { text: `${meanings[kind]} due`, tone: 'caution' };
  return { text: meanings[kind] };
}

/** Where its action stands: `overdue 319 days, reviewed`. */
export function standingOf({ action }: Entry): string | undefined {
  return action && [timingCell(action).text, reviewCell(action).text].filter(Boolean).join(', ');
}

/** The words that it is about: of a promise, the promise. */
export function wordsOf({ words, text, timescale }: Entry): string {
  return words === undefined ? text : `“${timescale}”: ${words}`;
}

/** The month, or the span as it was typed, where no more than that is known. */
export function monthOfEntry({ within, day }: Entry): string | undefined {
  return within && (within.precision === 'span' ? within.text : longMonth(day));
}
