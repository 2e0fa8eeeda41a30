import { end, maybe, sequence, word } from '../../text/pattern.ts';
import { has, type Phrase, type PhraseReading, type Verdict } from '../phrase.ts';
import { status } from './complete.ts';

const vague: readonly (readonly [words: readonly string[], warning: string])[] = [
  [
    [
      'immediate',
      'immediately',
      'with immediate effect',
      'now',
      'straight away',
      'urgent',
      'urgently',
      'at once',
    ],
    'No day is given, only that it is to be done at once: write the day.',
  ],
  [
    ['asap', 'as soon as possible', 'as soon as practicable', 'in due course', 'when possible', 'soon'],
    'No day is given: “soon” cannot fall due. Write a date.',
  ],
  [
    [
      'short term',
      'medium term',
      'long term',
      'short to medium term',
      'medium to long term',
      'longer term',
      'short',
      'medium',
      'long',
    ],
    'No day is given: a short, medium or long term is not a date. Write the date it stands for.',
  ],
  [
    [
      'in progress',
      'started',
      'underway',
      'under way',
      'on track',
      'commenced',
      'in train',
      'work in progress',
      'wip',
    ],
    'This says how far it has come, and not by when: write a date, and the progress in an update.',
  ],
  [
    ['on hold', 'paused', 'deferred', 'suspended', 'cancelled', 'superseded', 'withdrawn'],
    'This says that the work has stopped, and not by when it was due: write the date, and the “state” in an update.',
  ],
];

const notAlone =
  'Other words stand by “complete”, so it is not read as complete: write “Completed” and the day alone, or the date it is due.';

const vaguePatterns = vague.map(([words, warning]) => [word(...words), warning] as const);

const soonAlone = sequence(
  maybe(word('to be done')),
  word('asap', 'as soon as possible', 'as soon as practicable'),
  end,
);

/** As soon as possible, and nothing that it waits for. */
export const asSoonAsPossible: PhraseReading = {
  name: 'as-soon-as-possible',
  summary: 'As soon as possible is no date: it is unreadable, and said so.',
  examples: [{ phrase: 'asap' }, { phrase: 'As soon as possible.' }],
  read: (phrase) => {
    return phrase.dates.length === 0 && soonAlone(phrase.words, 0) ? sayUnreadable(phrase) : undefined;
  },
};

/** Everything else. */
export const unreadable: PhraseReading = {
  name: 'unreadable',
  summary:
    'Words without a date in them, or digits with a slip, are never guessed at: they are listed as unreadable.',
  examples: [
    { phrase: 'In progress.' },
    { phrase: 'in due course' },
    { phrase: 'Not yet due' },
    { phrase: 'To be addressed through 2, above.' },
    { phrase: 'Sep 212' },
    { phrase: 'Immediately' },
    { phrase: 'Short term' },
  ],
  read: sayUnreadable,
};

function sayUnreadable(phrase: Phrase): Verdict {
  if (has(phrase, status)) return { kind: 'unreadable', precision: 'none', warning: notAlone };
  const found = vaguePatterns.find(([words]) => has(phrase, words));
  return {
    kind: 'unreadable',
    precision: 'none',
    warning: found?.[1] ?? 'No date can be read in it: write one, such as “April 2022” or “15 March 2023”.',
  };
}
