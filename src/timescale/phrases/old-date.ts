import { nameOf } from '../naming.ts';
import { has, type PhraseReading } from '../phrase.ts';
import { isMovedFrom, roleOf } from '../revised.ts';
import { conditionWords } from './conditional.ts';

/** `slipped from April 2022`, `TBC (was May 2021)`. */
export const oldDate: PhraseReading = {
  name: 'old-date',
  summary:
    'Where only the date that is no longer in force is given, it is not read: the new one is to be written.',
  examples: [{ phrase: 'slipped from April 2022' }, { phrase: 'TBC (was May 2021)' }],
  read: (phrase) => {
    const [date] = phrase.dates;
    if (!date || phrase.dates.length > 1 || phrase.revised) return undefined;
    const isOld = roleOf(date, phrase.words) === 'old' && has(phrase, conditionWords);
    if (!isOld && !isMovedFrom(date, phrase.words)) return undefined;
    return {
      kind: 'conditional',
      precision: 'none',
      warning: `Only the old date, ${nameOf(date.term)}, is given: write the new one under “revisions” when it is known.`,
    };
  },
};
