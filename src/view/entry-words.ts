import type { Entry, EntryKind } from '../assess/diary/entry.ts';
import { longMonth } from '../calendar/words.ts';
import { reviewCell, timingCell } from './cells.ts';
import type { Cell } from './report.ts';

const meanings: Readonly<Record<EntryKind, string>> = {
  meeting: 'meeting',
  'as-at': 'facts as at',
  due: 'due',
  review: 'review by',
  promise: 'promised',
};

/** What an entry means, in the fewest words. */
export function meaningCell({ kind, isNow, action }: Entry): Cell {
  return isNow && action ? reviewCell(action) : { text: meanings[kind] };
}

/** Where its action stands: `overdue 319 days, reviewed`. */
export function standingOf({ action }: Entry): string | undefined {
  return action && [timingCell(action).text, reviewCell(action).text].filter(Boolean).join(', ');
}

/** The words that it is about: of a promise, the promise. */
export function wordsOf({ words, text, timescale }: Entry): string {
  return words === undefined ? text : `“${timescale}”: ${words}`;
}

/** The month, where no more than that is known. */
export function monthOfEntry({ isMonth, day }: Entry): string | undefined {
  return isMonth && longMonth(day);
}
