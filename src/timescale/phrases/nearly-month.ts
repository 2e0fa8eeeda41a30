import { fullYear, shortYear } from '../../calendar/counting.ts';
import { monthsMeant } from '../../calendar/month.ts';
import { monthNames } from '../../calendar/words.ts';
import { as, maybe, oneOf, sequence, word } from '../../text/pattern.ts';
import { listed, quoted } from '../../text/sentence.ts';
import type { Phrase, PhraseReading } from '../phrase.ts';

const yearAfter = as(
  sequence(maybe(word(',', '-', '/', 'of', 'in')), oneOf(fullYear, shortYear)),
  ([, year]) => year,
);

/** `Juny 2024`: a year, and before it a word that must have been meant for a month. */
export const nearlyMonth: PhraseReading = {
  name: 'nearly-month',
  summary:
    'A word before a year that is nearly the name of a month is not passed over: where one slip does not make it plain which, the phrase is unreadable, and the month that was most likely meant is asked for.',
  examples: [{ phrase: 'Juny 2024' }, { phrase: 'by 30th Jnue 2024' }, { phrase: 'Setpmeber 2024' }],
  read: (phrase) => {
    const meant = meantIn(phrase);
    if (!meant) return undefined;
    return {
      kind: 'unreadable',
      precision: 'none',
      warning: `${quoted(meant.typed)} is not a month. Did you mean ${listed(meant.months, 'or')}?`,
    };
  },
};

interface Meant {
  readonly typed: string;
  readonly months: readonly string[];
}

function meantIn({ words, rest }: Phrase): Meant | undefined {
  for (const [at, typed] of rest.texts.entries()) {
    const year = yearAfter(words, at + 1)?.value;
    const months = year === undefined ? [] : monthsMeant(typed);
    if (months.length > 0)
      return { typed, months: months.map((month) => `${monthNames[month - 1]} ${year}`) };
  }
  return undefined;
}
