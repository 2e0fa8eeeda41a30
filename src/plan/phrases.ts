import type { Day } from '../calendar/day.ts';
import { readTimescale, type TimescaleContext } from '../timescale/read.ts';
import type { Timescale } from '../timescale/timescale.ts';

/** Reads the timescales of one plan, each phrase once: in a plan the same words come again and again. */
export function phraseReader(context: TimescaleContext): (text: string, anchor?: Day) => Timescale {
  const known = new Map<string, Timescale>();
  return (text, anchor = context.anchor) => {
    const key = `${anchor} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const timescale = readTimescale(text, { ...context, anchor });
    known.set(key, timescale);
    return timescale;
  };
}
