import { end, maybe, sequence, word } from '../../text/pattern.ts';
import type { PhraseReading } from '../phrase.ts';

const empty = sequence(
  maybe(word('(', '-')),
  maybe(word('n / a, na, n a, none, nil, not applicable, no timescale, no date, not set, blank, no, ?')),
  maybe(word(')', '-', '?')),
  end,
);

/** An empty cell, a dash, `N/A`. */
export const nothing: PhraseReading = {
  name: 'nothing',
  summary: 'An empty cell, a dash or “N/A” is no timescale, and is listed as having no date.',
  examples: [{ phrase: '-' }, { phrase: 'N/A' }, { phrase: 'none' }],
  read: ({ words }) =>
    empty(words, 0)
      ? {
          kind: 'unreadable',
          precision: 'none',
          warning: 'No timescale is given: write a date, or “ongoing”.',
        }
      : undefined,
};
