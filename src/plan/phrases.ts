import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { readTimescale, type TimescaleContext } from '../timescale/read.ts';
import type { Timescale } from '../timescale/timescale.ts';
import type { Plan } from './plan.ts';

/** Reads a phrase against a plan's period, from the day given or else from the plan's start. */
export function phraseReaderOf(
  { period, rounds }: Pick<Plan, 'period' | 'rounds'>,
  calendar: Calendar,
): PhraseReader {
  const span = period?.start && period.due ? { start: period.start, due: period.due } : undefined;
  const anchor = span?.start ?? rounds.find((round) => round.day)?.day;
  return phraseReader({ anchor, calendar, period: span });
}

export type PhraseReader = (text: string, anchor?: Day) => Timescale;

/** Reads the timescales of one plan, each phrase once: in a plan the same words come again and again. */
function phraseReader(context: TimescaleContext): PhraseReader {
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
