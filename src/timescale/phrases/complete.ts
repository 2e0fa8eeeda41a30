import { end, maybe, oneOf, sequence, word } from '../../text/pattern.ts';
import { locate } from '../locate.ts';
import { find, has, type Phrase, type PhraseReading } from '../phrase.ts';
import type { DatePart } from '../scan.ts';

const status = word(
  'complete, completed, done, closed, achieved, approved, implemented, delivered, finished, actioned, discharged, signed off, action complete, action completed, completed and closed',
);
const opening = maybe(word('now, all, fully, already, this is, this has been, has been, was, is, (, *'));
const afterStatus = oneOf<unknown>(
  end,
  word('#, in, on, -, (, ), :, ;, at, and, as, /, during, by, !, see, since', ','),
);
const atStart = sequence(opening, status, afterStatus);
const atEnd = sequence(maybe(word('-, (, :, now, is, status', ',')), status, maybe(word(')', '!')), end);
const notYet = oneOf<unknown>(
  sequence(
    word(
      'to be, be, not, not yet, yet to be, partially, partly, part, %, nearly, almost, mostly, when',
      'once, until, being, largely, substantially, if, due',
    ),
    status,
  ),
  word('until', 'subject to', 'as soon as', 'incomplete', 'to complete'),
);

/** `Complete`, `Completed January 2016`, `March 2022 - complete`. */
export const complete: PhraseReading = {
  name: 'complete',
  summary:
    'A status in a date’s place: the action is complete, on the date that follows where one is given. A date before the status is still the day it was due.',
  examples: [
    { phrase: 'Complete' },
    { phrase: 'Completed January 2016' },
    { phrase: 'Approved in January 2015' },
    { phrase: 'Completed - June 2022' },
    { phrase: 'March 2022 - complete', due: '2022-03-31' },
    { phrase: 'Done' },
  ],
  read: (phrase) => {
    if (phrase.dates.length > 1 || has(phrase, notYet)) return undefined;
    const date = phrase.dates[0];
    if (!date) return isStatus(phrase) ? completeOn(undefined, phrase) : undefined;
    if (isBeforeDate(phrase, date)) return completeOn(date, phrase);
    return isAfterDate(phrase, date) ? dueAndComplete(date, phrase) : undefined;
  },
};

function isStatus(phrase: Phrase): boolean {
  return Boolean(atStart(phrase.rest, 0)) || find(phrase, atEnd) !== undefined;
}

function isBeforeDate({ rest }: Phrase, date: DatePart): boolean {
  const isDeadline = date.direction === 'by' || date.direction === 'before';
  return !isDeadline && Boolean(atStart(rest, 0)) && date.from > 0;
}

function isAfterDate(phrase: Phrase, date: DatePart): boolean {
  const at = find(phrase, atEnd);
  return at !== undefined && at === date.to;
}

function completeOn(date: DatePart | undefined, { context }: Phrase) {
  const found = date && locate(date.term, undefined, context);
  return {
    kind: 'complete' as const,
    precision: found?.days ? date!.term.precision : ('none' as const),
    ...(found?.days && { completed: found.days.last }),
    ...(found?.warning && { warning: found.warning }),
    ...(found?.error && { error: found.error }),
  };
}

function dueAndComplete(date: DatePart, { context }: Phrase) {
  const { days, warning, error } = locate(date.term, date.direction, context);
  return {
    kind: 'complete' as const,
    precision: date.term.precision,
    ...(days && { due: days.last }),
    warning: warning ?? 'The date is read as the day it was due; say when it was completed with `completed`.',
    ...(error && { error }),
  };
}
