import { end, maybe, oneOf, sequence, word } from '../text/pattern.ts';
import { splitWords } from '../text/words.ts';
import { frequency } from './frequency.ts';
import type { Interval } from './interval.ts';
import { timeSpan } from './time-span.ts';

/** Reads `every 12 months`, `12 months`, `annually`, `six monthly`; undefined when the text is no interval. */
export function readInterval(text: string): Interval | undefined {
  return wholeInterval(splitWords(text.slice(0, 100)), 0)?.value[1].interval;
}

const wholeInterval = sequence(
  maybe(word('at least', 'reviewed', 'review')),
  oneOf(frequency, timeSpan),
  end,
);
