import { addDays, lastOfMonth, monthOf, yearOf } from '../../calendar/day.ts';
import { addInterval, type Interval } from '../../calendar/interval.ts';
import { longDay } from '../../calendar/words.ts';
import { maybe, sequence, word } from '../../text/pattern.ts';
import { locate } from '../locate.ts';
import { has, type Phrase, type PhraseReading, type Verdict } from '../phrase.ts';
import type { DatePart, IntervalPart } from '../scan.ts';
import { joined } from '../term.ts';
import { conditionWords } from './conditional.ts';

const fromNow = sequence(
  maybe(word('time', "' time", "'")),
  word('from now', 'from today', 'hence', 'from this date'),
);
const event = sequence(
  maybe(word('period', 'time', 'notice', ')')),
  word(
    'of, after, from, following, beginning, since, post, upon, once, prior, before, when, starting',
    'into, ahead, pre, on from',
  ),
);
const atLeast = word(
  'at least, minimum, a minimum of, minimum of, more than, not less than, no sooner than, or more, or longer',
);
const past = word('ago, previously, last, late, overdue, behind, delay, delayed');

/** "Last two weeks of June" ends with June; "first 3 months of 2023" begins with it. */
const closing = sequence(
  maybe(word('the', 'in the', 'in', 'during the', 'within the', 'over the')),
  word('last, final, remaining'),
);
const opening = word('first, initial, opening');

const workWords = word(
  'period, programme, plan, project, contract, pilot, strategy, scheme, period starting',
);

/** `within 3 months of April 2022`, `for 2 years from April 2022`. */
export const countedFromDate: PhraseReading = {
  name: 'counted-from-date',
  summary: 'A length of time and a date: so long after the date, or, with “for”, so long from its first day.',
  examples: [
    { phrase: 'within 3 months of 1 April 2022', due: '2022-07-01' },
    { phrase: '12 weeks from 1 May 2023', due: '2023-07-24' },
    { phrase: 'for 2 years from April 2022', due: '2024-03-31', start: '2022-04-01' },
    { phrase: 'within 6 months of April 2022', due: '2022-10-31' },
  ],
  read: (phrase) => {
    const [date] = phrase.dates;
    const [span] = phrase.spans;
    if (!date || !span || phrase.dates.length > 1) return undefined;
    const gap = workWords(phrase.words, span.to);
    const isNext = (gap?.to ?? span.to) === date.from;
    const isBefore = isNext && (date.direction !== undefined || phrase.words.texts[date.from] === 'of');
    const isAfter = date.to === span.from && date.direction === 'from';
    if (!isBefore && !isAfter) return undefined;
    if (date.direction === 'until' || date.direction === 'by') return undefined;
    const isOf = phrase.words.texts[date.from] === 'of';
    if (isOf && (closing(phrase.words, span.from) ?? closing(phrase.rest, span.from - 1))) return undefined;
    if (isOf && opening(phrase.rest, span.from - 1)) return lasting(date, span, phrase);
    const isFor =
      isAfter || isLasting(date, span, phrase) || (gap !== undefined && date.direction === 'from');
    return isFor ? lasting(date, span, phrase) : laterThan(date, span, phrase);
  },
};

/** `in six months’ time`, `within the next 5 years`, `6-12 months`. */
export const relative: PhraseReading = {
  name: 'relative',
  summary:
    'A length of time counts from the start of the plan or the round; of two lengths the longer. Counted from an event that has no date it has none either.',
  examples: [
    { phrase: 'in six months’ time', anchor: '2024-02-29', due: '2024-08-29' },
    { phrase: 'in the next 2 weeks', anchor: '2019-10-09', due: '2019-10-23' },
    { phrase: 'over 2 years', anchor: '2017-01-15', due: '2019-01-15' },
    { phrase: '6-12 months', anchor: '2023-03-15', due: '2024-03-15' },
    { phrase: 'within 10 working days', anchor: '2023-03-15', due: '2023-03-29' },
    { phrase: 'within 6 months' },
    { phrase: 'Within six months of new Council' },
  ],
  read: (phrase) => {
    const [span] = phrase.spans;
    if (
      !span ||
      phrase.dates.length > 0 ||
      phrase.words.texts.some((_, at) => past(phrase.words, at)) ||
      has(phrase, conditionWords)
    )
      return undefined;
    const isNow = fromNow(phrase.words, span.to) !== undefined;
    if (!isNow && event(phrase.words, span.to))
      return undated('It counts from an event that has no date: write the date when it is known.');
    if (phrase.words.texts.some((_, at) => atLeast(phrase.words, at)))
      return undated('It says how long at least, and not by when: write a date.');
    const { anchor } = phrase.context;
    if (!anchor) return undated('There is no round or start of the plan to count from: write the date.');
    const warning = joined(span.warning, workingDays(span.interval));
    return {
      kind: 'relative',
      precision: 'day',
      due: addInterval(anchor, span.interval),
      ...(warning && { warning }),
    };
  },
};

/** "For 2 years from", "12 months commencing" and "3 years from 2023/24" begin on the first day of the date. */
function isLasting(date: DatePart, span: IntervalPart, { words }: Phrase): boolean {
  const isStart = /^(start|commenc|begin)/.test(words.texts[date.from] ?? '');
  const isYear = date.direction === 'from' && date.term.precision === 'year';
  return isStart || isYear || words.texts.slice(span.from, span.to).includes('for');
}

function undated(warning: string): Verdict {
  return { kind: 'relative', precision: 'none', warning };
}

/** What is not known of working days. */
export function workingDays(interval: Interval): string | undefined {
  return 'workingDays' in interval
    ? 'Working days are Monday to Friday; bank holidays are not left out.'
    : undefined;
}

function lasting(date: DatePart, span: IntervalPart, { context }: Phrase): Verdict {
  const { days, warning, error } = locate(date.term, date.direction, context);
  const said = joined(warning, span.warning, workingDays(span.interval));
  return {
    kind: 'relative',
    precision: days ? date.term.precision : 'none',
    ...(days && { start: days.first, due: addDays(addInterval(days.first, span.interval), -1) }),
    ...(said && { warning: said }),
    ...(error && { error }),
  };
}

function laterThan(date: DatePart, span: IntervalPart, { context }: Phrase): Verdict | undefined {
  if (date.direction === 'before' || date.direction === 'by' || date.direction === 'until') return undefined;
  const { days, warning, error } = locate(date.term, date.direction, context);
  const due = days && addInterval(days.last, span.interval);
  const isMonth = days && days.first < days.last && 'months' in span.interval;
  const said = joined(
    warning,
    span.warning,
    workingDays(span.interval),
    days && days.first < days.last ? `Counted from the last day, ${longDay(days.last)}.` : undefined,
  );
  return {
    kind: 'relative',
    precision: due ? date.term.precision : 'none',
    ...(due && { due: isMonth ? lastOfMonth(yearOf(due), monthOf(due)) : due }),
    ...(said && { warning: said }),
    ...(error && { error }),
  };
}
