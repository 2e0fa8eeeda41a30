import { subtractInterval } from '../../calendar/interval.ts';
import { longDay } from '../../calendar/words.ts';
import { maybe, sequence, word } from '../../text/pattern.ts';
import { locate } from '../locate.ts';
import type { PhraseReading } from '../phrase.ts';
import { joined } from '../term.ts';
import { workingDays } from './relative.ts';

const isBefore = sequence(
  maybe(word("notice, ', period, or more, at least, time")),
  word('before, prior to, ahead of, in advance of, prior, advance of'),
);

/** `6 weeks before 1 June 2023`. */
export const countedBack: PhraseReading = {
  name: 'counted-back',
  summary: 'So long before a date is due that day: the length is taken from the first day of the date.',
  examples: [
    { phrase: '2 weeks before Easter 2024', due: '2024-03-17' },
    { phrase: 'six weeks prior to 1 June 2023', due: '2023-04-20' },
    { phrase: '3 months ahead of April 2024', due: '2024-01-01' },
  ],
  read: ({ dates, spans, words, context }) => {
    const [date] = dates;
    const [span] = spans;
    if (!date || !span || dates.length > 1 || spans.length > 1) return undefined;
    const before = isBefore(words, span.to);
    if (!before || before.to > date.to || date.from > before.to || date.from < span.to) return undefined;
    const { days, warning, error } = locate(date.term, undefined, context);
    const said = joined(
      warning,
      span.warning,
      workingDays(span.interval),
      days && days.first < days.last ? `Counted back from the first day, ${longDay(days.first)}.` : undefined,
    );
    return {
      kind: 'relative',
      precision: days ? date.term.precision : 'none',
      ...(days && { due: subtractInterval(days.first, span.interval) }),
      ...(said && { warning: said }),
      ...(error && { error }),
    };
  },
};
