import type { Period } from '../assess/diary/entry.ts';
import { addDays, addMonths, type Day } from '../calendar/day.ts';
import { addInterval } from '../calendar/interval.ts';
import { readLength } from '../calendar/read-interval.ts';
import { longDay } from '../calendar/words.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { quoted } from '../text/sentence.ts';
import { type ReadDay, readDay } from '../timescale/day.ts';
import type { Input, Option } from './command.ts';
import { misuse } from './misuse.ts';

/** From when to when. */
export const periodOptions: readonly Option[] = [
  {
    name: 'from',
    value: 'DAY',
    summary: 'from this day or month on; without it, from the day asked about',
  },
  { name: 'to', value: 'DAY', summary: 'to this day, or the end of this month' },
  {
    name: 'for',
    value: 'LENGTH',
    summary: 'for so long: "6 weeks", "1 year"; without it and --to, 3 months',
  },
];

const usual = '3 months';
const mostYears = 10;
const example = 'Type it as in: --for "3 months"';

/** The period that is asked for, or what is wrong with it. */
export function readPeriod(input: Input, asOf: Day): Period | Diagnostic {
  const [from, to, length] = ['from', 'to', 'for'].map((name) => input.option(name));
  if (to !== undefined && length !== undefined)
    return misuse('--to and --for both say where the period ends.', 'Leave one of them out.');
  const begin = from === undefined ? undefined : readDay(from);
  if (begin && !begin.first) return unreadable('from', begin);
  const first = begin?.first ?? asOf;
  const last = to === undefined ? lastAfter(first, length ?? usual) : lastOf(readDay(to));
  return typeof last === 'string' ? checked({ first, last }) : last;
}

function lastOf(day: ReadDay): Day | Diagnostic {
  return day.last ?? unreadable('to', day);
}

/** 3 months from 1 April end on 30 June. */
function lastAfter(first: Day, length: string): Day | Diagnostic {
  const interval = readLength(length);
  if (!interval) return misuse(`rag cannot read ${quoted(length)} as a length of time.`, example);
  const last = addDays(addInterval(first, interval), -1);
  return last < first ? misuse(`${quoted(length)} has no day in it.`, example) : last;
}

function checked({ first, last }: Period): Period | Diagnostic {
  if (last < first)
    return misuse(
      `The period ends before it begins: it is from ${longDay(first)} to ${longDay(last)}.`,
      'Type the earlier day first: --from 2023-03-15 --to 2023-06-30',
    );
  if (last >= addMonths(first, 12 * mostYears))
    return misuse(
      `The period from ${longDay(first)} to ${longDay(last)} is longer than ${mostYears} years.`,
      'Ask for less of it: --for "1 year"',
    );
  return { first, last };
}

function unreadable(option: string, { text, problem }: ReadDay): Diagnostic {
  return misuse(
    `rag cannot read ${quoted(text)} as a day. ${problem}`,
    `Type it as in: --${option} 2023-03-15, or --${option} "March 2023"`,
  );
}
