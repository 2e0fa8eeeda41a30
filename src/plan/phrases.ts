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

/** So many phrases are remembered; a body writes the same few again and again. */
const mostRemembered = 10_000;

const readBefore = new WeakMap<Calendar, Map<string, Timescale>>();

/** Reads each phrase once for all the plans that are read from the same days, by the same calendar. */
function phraseReader(context: TimescaleContext & { readonly calendar: Calendar }): PhraseReader {
  const { calendar, period } = context;
  const known = readBefore.get(calendar) ?? new Map<string, Timescale>();
  readBefore.set(calendar, known);
  return (text, anchor = context.anchor) => {
    const key = `${anchor} ${period?.start} ${period?.due} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const timescale = readTimescale(text, { ...context, anchor });
    if (known.size < mostRemembered) known.set(key, timescale);
    return timescale;
  };
}
