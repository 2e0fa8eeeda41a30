import { word } from '../../text/pattern.ts';
import { has, type PhraseReading } from '../phrase.ts';

const stillOpen = [
  'tbc, tbd, tba, to be confirmed, to be agreed, to be determined, to be decided, to be advised, to be scheduled',
  'to be set, to be arranged, to be finalised, to be announced, to be reviewed, date to follow, timescales to follow',
  'subject to, subsequent to, dependent, dependant, depends, depending, pending, contingent, awaiting, awaited',
  'unconfirmed, not confirmed, not yet confirmed, not known, not yet known, unknown, not agreed, not yet agreed',
];
const events = [
  'when, whenever, once, as soon as, until, upon, if, unless, following, after, post, before, prior to, not before',
  'on receipt, on completion, on appointment, on approval, on publication, on conclusion, on implementation',
  'on agreement, in line with, at the same time as, linked to, aligned to, aligned with, by the time, in time for',
  'at point of, at the point of, from the date of, parliament',
];

/** Words that make a timescale hang on something else. */
export const conditionWords = word(...stillOpen);
/** Words for what must come first. */
export const eventWords = word(...events);

/** `TBC`, `Subject to approval`, `once available`. */
export const conditional: PhraseReading = {
  name: 'conditional',
  summary:
    'What hangs on something else, or is still to be confirmed, has no date; its review lapses all the same.',
  examples: [
    { phrase: 'TBC' },
    { phrase: 'once available' },
    { phrase: 'Subject to DMT/CMT approval' },
    { phrase: 'as soon as it has been finalised' },
    { phrase: 'Dependent on funding' },
  ],
  read: (phrase) => {
    if (!has(phrase, conditionWords) && !has(phrase, eventWords)) return undefined;
    return {
      kind: 'conditional',
      precision: 'none',
      warning: 'No date is given, only what it depends on: write a date when there is one.',
    };
  },
};
