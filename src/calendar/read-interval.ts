import { as, end, maybe, number, oneOf, sequence, word } from '../text/pattern.ts';
import { splitWords } from '../text/words.ts';
import { frequency } from './frequency.ts';
import type { Interval } from './interval.ts';
import { timeSpan, timeUnit, type WrittenInterval } from './time-span.ts';

/** Reads `every 12 months`, `12 months`, `annually`, `six monthly`; undefined when the text is no interval. */
export function readInterval(text: string): Interval | undefined {
  return wholeInterval(splitWords(text.slice(0, 100)), 0)?.value[1].interval;
}

/** Reads `6 weeks`, `up to 1 month`, `0 days`; undefined when the text is no length, as `monthly` is none. */
export function readLength(text: string): Interval | undefined {
  const found = wholeLength(splitWords(text.slice(0, 100)), 0);
  return found?.value[1].interval;
}

const nothing = as(sequence(number(0, 0), maybe(timeUnit)), () => ({ interval: { days: 0 } }));
const wholeLength = sequence(
  maybe(word('up to, at most, no more than, not more than, a maximum of, within')),
  oneOf<WrittenInterval>(nothing, timeSpan),
  end,
);

const wholeInterval = sequence(
  maybe(word('at least', 'reviewed', 'review')),
  oneOf(frequency, timeSpan),
  end,
);
