import type { Calendar, MonthDay } from '../calendar/calendar.ts';
import { type Day, monthOf } from '../calendar/day.ts';
import { nearest } from '../text/nearest.ts';
import { quoted } from '../text/sentence.ts';
import { readTimescale } from '../timescale/read.ts';
import type { SyntaxNode } from '../yaml/tree.ts';

/** Tells what is wrong, at a node or, without one, of the whole. */
export type Complain = (node: SyntaxNode | undefined, message: string, hint: string) => void;

/** Named spans of the year: the seasons, or the terms. */
interface Kind<Known, Noun> {
  readonly noun: Noun;
  /** Those there are, with their days where none are written. */
  readonly known: Known;
  /** Those that may end in the next year. */
  readonly mayWrap: readonly string[];
}

type Written<Noun extends string> = { readonly from: string; readonly to: string } & Readonly<
  Record<Noun, string>
>;

/** The spans that are written, each in place of the known one. */
export function readSpans<Known extends Calendar['seasons'] | Calendar['terms'], Noun extends string>(
  kind: Kind<Known, Noun>,
  written: readonly Written<Noun>[] = [],
  nodes: readonly SyntaxNode[],
  complain: Complain,
): Known {
  const { noun, known, mayWrap } = kind;
  const read = new Map<string, { readonly start: MonthDay; readonly end: MonthDay }>();
  for (const [order, item] of written.entries()) {
    const say = (message: string, hint: string) => complain(nodes[order], message, hint);
    const name = item[noun].trim().toLowerCase();
    const [start, end] = [readMonthDay(item.from), readMonthDay(item.to)];
    if (!Object.hasOwn(known, name)) {
      const meant = nearest(name, Object.keys(known)) ?? Object.keys(known)[0];
      say(`${quoted(item[noun])} is no ${noun} that rag knows.`, `Type: ${noun}: ${meant}`);
    } else if (read.has(name)) {
      say(`The ${noun} ${name} is already written above.`, 'Make one of the two.');
    } else if (!start || !end) {
      say(`rag cannot read the days of ${name}.`, 'Type a day and a month: from: 1 March');
    } else if (isBefore(end, start) && !mayWrap.includes(name)) {
      const days = `It begins on ${quoted(item.from)} and ends on ${quoted(item.to)}`;
      say(`The ${noun} ${name} ends before it begins.`, `${days}: put the days right.`);
    } else read.set(name, { start, end });
  }
  return { ...known, ...Object.fromEntries(read) };
}

function isBefore(one: MonthDay, other: MonthDay): boolean {
  return one.month < other.month || (one.month === other.month && one.date < other.date);
}

/** `1 March`: the year does not matter, and 29 February is a day. */
function readMonthDay(text: string): MonthDay | undefined {
  const { due, kind } = readTimescale(text, { anchor: '2024-01-01' as Day });
  return due && kind === 'exact-date' ? { month: monthOf(due), date: Number(due.slice(8)) } : undefined;
}
