import { addDays } from '../../calendar/day.ts';
import { end, maybe, oneOf, sequence, word } from '../../text/pattern.ts';
import { locate } from '../locate.ts';
import { find, has, type Phrase, type PhraseReading, type Verdict } from '../phrase.ts';
import type { DatePart } from '../scan.ts';
import { joined } from '../term.ts';
import { verdictOf } from './dated.ts';

const ongoing = word(
  'ongoing, on going, continuous, continuously, continual, continually, continuing, bau, rolling, permanent',
  'business as usual, in perpetuity, open ended, no end date',
);
const onwards = sequence(
  maybe(word('and', '-', '(')),
  word(
    'onwards, onward, forward, forwards, and beyond, beyond, going forward, going forwards',
    'at the earliest, at earliest, earliest, or later, or after',
  ),
);
const thenOngoing = sequence(
  maybe(word(',', '(', '/', ';')),
  word('and, then, and then, and thereafter, &, +, thereafter, followed by'),
  maybe(word('it is', 'is', 'as')),
  oneOf<unknown>(ongoing, word('thereafter', 'on', 'annually', 'beyond')),
);
const toOngoing = oneOf<unknown>(
  sequence(word('-', 'to', 'until'), ongoing),
  word('to date', 'to present', '- present'),
  sequence(word('+'), end),
);

/** `April 2022 onwards`, `from April 2022`, `after April 2023`. */
export const fromDate: PhraseReading = {
  name: 'onwards',
  summary:
    'With “onwards”, “from” or “after” it starts and never falls due; what is due by a date “and ongoing” is due on that date and goes on after it.',
  examples: [
    { phrase: 'April 2022 onwards', start: '2022-04-01' },
    { phrase: 'from April 2022', start: '2022-04-01' },
    { phrase: '2022 Onwards', start: '2022-01-01' },
    { phrase: 'after April 2023', start: '2023-05-01' },
    { phrase: 'Ongoing from April 2022', start: '2022-04-01' },
    { phrase: 'April 2022 - ongoing', start: '2022-04-01' },
    { phrase: 'July 2023 and ongoing', due: '2023-07-31' },
  ],
  read: (phrase) => {
    const [date] = phrase.dates;
    if (!date || phrase.dates.length > 1) return undefined;
    if (date.direction === 'from' || date.direction === 'after') return startOf(date, phrase);
    if (onwards(phrase.rest, date.to) || toOngoing(phrase.rest, date.to)) return startOf(date, phrase);
    return thenOngoing(phrase.rest, date.to) ? dueAndOngoing(date, phrase) : undefined;
  },
};

/** `Ongoing`, with or without a date that does not say where it starts. */
export const ongoingAlone: PhraseReading = {
  name: 'ongoing',
  summary:
    'What is ongoing never falls due, but is to be reviewed. A date beside the word is read as due, with a warning.',
  examples: [
    { phrase: 'Ongoing' },
    { phrase: 'On going' },
    { phrase: 'year - ongoing' },
    { phrase: 'Immediate and ongoing' },
    { phrase: 'Ongoing (reviewed annually)' },
    { phrase: 'Ongoing - review April 2023', due: '2023-04-30' },
  ],
  read: (phrase) => {
    if (!has(phrase, ongoing) || phrase.dates.length > 1) return undefined;
    const [date] = phrase.dates;
    if (!date || isThroughout(date)) return { kind: 'ongoing', precision: 'none' };
    const { start: _, ...due } = verdictOf(date, phrase.context);
    const warning = joined(
      due.warning,
      isUntil(date) ? undefined : '“Ongoing” stands beside a date: the date is read as the day it is due.',
    );
    return { ...due, kind: 'ongoing', reading: 'ongoing', ...(warning && { warning }) };
  },
};

/** "Ongoing throughout the year" names no day. */
function isThroughout({ reading, direction, isEnd }: DatePart): boolean {
  return reading === 'moment' && !direction && !isEnd;
}

function isUntil({ direction }: DatePart): boolean {
  return direction === 'until' || direction === 'by';
}

function startOf(date: DatePart, { context }: Phrase): Verdict {
  const { days, warning, error } = locate(date.term, date.direction, context);
  const first = days && (date.direction === 'after' ? addDays(days.last, 1) : days.first);
  return {
    kind: 'onwards',
    precision: first ? date.term.precision : 'none',
    ...(first && { start: first }),
    ...(warning && { warning }),
    ...(error && { error }),
  };
}

function dueAndOngoing(date: DatePart, { context }: Phrase): Verdict {
  const { start: _, ...due } = verdictOf(date, context);
  return { ...due, kind: 'onwards', reading: 'onwards' };
}

export const saysOngoing = (phrase: Phrase) => find(phrase, ongoing) !== undefined;
