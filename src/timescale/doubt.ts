import { not, oneOf, type Pattern, sequence, where, word } from '../text/pattern.ts';
import type { Words } from '../text/words.ts';
import { has, type Phrase, type Verdict } from './phrase.ts';
import { status } from './phrases/complete.ts';
import { conditionWords } from './phrases/conditional.ts';
import { roleOf } from './revised.ts';
import { joined } from './term.ts';

interface Doubt {
  readonly found: (phrase: Phrase, verdict: Verdict) => boolean;
  readonly warning: string;
}

const notYetStarted = word(
  'not started, not yet started, not begun, not commenced, not due, not yet due, not later than, no later than, not only',
);
const negation = sequence(
  not(notYetStarted),
  oneOf<unknown>(
    word(
      'not, no, never, neither, nor, none, without, instead, except, excluding, unlikely, rather than, other than',
    ),
    word('cannot, cant, wont, dont, isnt, fail, failed, fails, unable, avoid'),
    sequence(word("'"), word('t')),
  ),
);
const stopped = word(
  'slipped, slipping, slippage, delayed, postponed, deferred, rescheduled, missed, cancelled, canceled, withdrawn',
  'abandoned, superseded, stopped, ceased, dropped, discontinued, rejected, halted, frozen, expired, lapsed, deleted',
);
const uncertain = word(
  'could, might, may, possibly, potentially, hopefully, perhaps, maybe, tentative, tentatively, aspirational, ideally, probably',
);
const formerly = word('originally, original, previously, formerly, initially, previous, old');
const partly = sequence(
  word(
    '%, per cent, percent, half, part, partly, partially, semi, nearly, almost, mostly, largely, substantially, quarters, thirds',
  ),
  status,
);
/** A status that is not the aim: "to be completed", "complete by". */
const outright = sequence(
  where(({ texts }, at) => !aims.has(texts[at - 1] ?? '')),
  status,
);
const aims = new Set('be to due for by until fully being last recently previously'.split(' '));
const halfYear = word('half year');
const unitBeside = sequence(
  word('week, fortnight, month, quarter, term, year'),
  word('before, after, following, prior to, preceding'),
);

/** What would say which week, day or time is meant, had it been read. */
const places = new Set(
  'st nd rd th first second third fourth fifth penultimate alternate other half quarter weekend fortnight days weeks'.split(
    ' ',
  ),
);

const doubts: readonly Doubt[] = [
  {
    found: (phrase, { kind, due }) =>
      (kind === 'recurring' || kind === 'relative') &&
      due !== undefined &&
      (has(phrase, conditionWords) || has(phrase, word('unless, if, once, whenever'))),
    warning: 'The words around it make it depend on something else.',
  },
  {
    found: (phrase) => has(phrase, negation),
    warning: 'The words around it say “not” or the like, which is not read: check what is meant.',
  },
  {
    found: (phrase) => has(phrase, stopped) && !phrase.revised && !isMovedTo(phrase),
    warning:
      'The words say that it was stopped or put off: the date is kept; write the “state” in an update, or the new date under “revisions”.',
  },
  {
    found: (phrase) => has(phrase, uncertain),
    warning: 'The words say that the date is not certain: write it again when it is.',
  },
  {
    found: (phrase) => !phrase.revised && (has(phrase, formerly) || isOld(phrase)),
    warning: 'The words say that this was the date before: write the one in force.',
  },
  {
    found: (phrase) => has(phrase, partly),
    warning: 'The words say that only a part is complete: it is not read as complete.',
  },
  {
    found: (phrase) => phrase.dates[0]?.direction !== 'by' && !has(phrase, partly) && has(phrase, outright),
    warning:
      'It is read as still to be done, due then: if it is complete, write “Completed” and the day alone, or `completed`.',
  },
  {
    found: ({ rest, dates }) => dates.some(({ from }) => places.has(rest.texts[from - 1] ?? '')),
    warning: 'Which day or week of it is meant is not read: write its date.',
  },
  {
    found: ({ rest, spans }) => spans.length > 0 && rest.texts.includes('or'),
    warning: '“Or” stands beside a length of time, and only one of the two is read: write the later.',
  },
  {
    found: ({ words, dates }) => dates.length > 0 && isIn(words, halfYear),
    warning: 'Which half of the year is meant is not read: write “first half of” or “second half of”.',
  },
  {
    found: ({ words, dates, spans }) => dates.length > 0 && spans.length === 0 && isIn(words, unitBeside),
    warning: 'A week, month or year before or after the date is meant: write the date it comes to.',
  },
  {
    found: isLengthLeft,
    warning: 'The length of time beside the date is not counted: write the date it comes to.',
  },
  {
    found: ({ rest, words, frequencies, spans }) =>
      [...frequencies, ...spans.filter(({ from }) => words.texts[from] === 'a')].some(({ from }) =>
        isCountBefore(from, rest),
      ),
    warning: 'A number beside how often it comes is not read: write “every” and the length of time between.',
  },
];

const sums = new Set('minus plus less'.split(' '));

/** A verdict with a warning for words that the reading took no account of, where they could turn it round. */
export function withDoubts(verdict: Verdict, phrase: Phrase): Verdict {
  if (verdict.error || !isSettled(verdict)) return verdict;
  const warning = joined(
    verdict.warning,
    ...doubts.filter(({ found }) => found(phrase, verdict)).map(({ warning }) => warning),
  );
  return warning ? { ...verdict, warning } : verdict;
}

/** What has no date but says so already needs no doubts. */
function isSettled({ kind, due, start }: Verdict): boolean {
  return (
    kind !== 'complete' &&
    (due !== undefined || start !== undefined || kind === 'ongoing' || kind === 'recurring')
  );
}

function isOld({ dates, words }: Phrase): boolean {
  return dates.length === 1 && roleOf(dates[0]!, words) === 'old';
}

/** "Delayed until May 2023": the date is the new one. */
function isMovedTo({ dates, rest }: Phrase): boolean {
  return dates.some(({ from, direction }) => direction === 'until' && stopped(rest, from - 1) !== undefined);
}

function isLengthLeft({ dates, spans, rest, words }: Phrase, { kind }: Verdict): boolean {
  const [date] = dates;
  if (kind === 'relative') return false;
  return spans.some(
    ({ from, to }) =>
      (to === date?.from &&
        (date.direction === 'by' || date.direction === 'before' || words.texts[to] === 'of')) ||
      (date !== undefined && sums.has(rest.texts[from - 1] ?? '')),
  );
}

function isIn(words: Words, pattern: Pattern<unknown>): boolean {
  return words.texts.some((_, at) => pattern(words, at));
}

/** "Two meetings a year", but not "the 2nd of each month". */
function isCountBefore(from: number, { texts }: Words): boolean {
  return isCount(texts[from - 1]) || (isCount(texts[from - 2]) && !places.has(texts[from - 1] ?? ''));
}

function isCount(text: string | undefined): boolean {
  return (
    text !== undefined &&
    /^(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|multiple)$/.test(text)
  );
}
