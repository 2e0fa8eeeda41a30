import type { Calendar, MonthDay } from '../calendar/calendar.ts';
import { type Day, monthOf } from '../calendar/day.ts';
import { readInterval } from '../calendar/read-interval.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { firstLineOf, type Source } from '../text/source.ts';
import { readTimescale } from '../timescale/read.ts';
import type { Naming } from '../yaml/meant.ts';
import { readShape } from '../yaml/shape.ts';
import { entryOf, type MapNode, type SyntaxNode } from '../yaml/tree.ts';
import { type Config, defaultConfig } from './config.ts';
import { configSchema, type WrittenConfig } from './written.ts';

const naming: Naming = {
  document: 'configuration',
  opening: 'time-zone: Europe/London',
  items: { seasons: 'season', terms: 'term', plans: 'path' },
};

interface Decoded {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** The configuration from its syntax tree; what is wrong in it is told, and the default stands in its place. */
export function decodeConfig(source: Source, tree: SyntaxNode | undefined): Decoded {
  if (!tree || tree.kind === 'empty') return { config: defaultConfig, diagnostics: [] };
  const { written, tree: read, diagnostics } = readShape(configSchema, source, tree, naming);
  if (!written || !read) return { config: defaultConfig, diagnostics };
  const complaints = [...diagnostics];
  const complain = (node: SyntaxNode | undefined, message: string, hint: string) => {
    const span = firstLineOf(source, node ?? tree);
    complaints.push({ code: 'configuration', severity: 'error', message, hint, span });
  };
  return { config: decode(written, read, complain), diagnostics: complaints };
}

type Complain = (node: SyntaxNode | undefined, message: string, hint: string) => void;

function decode(written: WrittenConfig, node: MapNode, complain: Complain): Config {
  const value = <Value>(
    key: keyof WrittenConfig,
    otherwise: Value,
    read: (text: string) => Value | undefined,
    hint: string,
  ) => {
    const text = written[key];
    if (typeof text !== 'string') return otherwise;
    const known = read(text);
    if (known === undefined)
      complain(entryOf(node, key)?.value, `rag cannot read “${text}” as ${key}.`, hint);
    return known ?? otherwise;
  };
  return {
    plans: written.plans ?? defaultConfig.plans,
    timeZone: value('time-zone', defaultConfig.timeZone, readTimeZone, 'Type: time-zone: Europe/London'),
    review: value('review', defaultConfig.review, readInterval, 'Type: review: every 12 months'),
    dueSoonDays: value('due-soon', defaultConfig.dueSoonDays, readDays, 'Type: due-soon: 30 days'),
    calendar: {
      seasons: spans(written.seasons, 'season', node, 'seasons', defaultConfig.calendar.seasons, complain),
      terms: spans(written.terms, 'term', node, 'terms', defaultConfig.calendar.terms, complain),
    },
  };
}

type Spans = Calendar['seasons'] | Calendar['terms'];

/** The named spans of the year, those that are written in place of the default ones. */
function spans<Known extends Spans, Noun extends string>(
  written:
    | readonly ({ readonly from: string; readonly to: string } & Readonly<Record<Noun, string>>)[]
    | undefined,
  noun: Noun,
  node: MapNode,
  key: string,
  known: Known,
  complain: Complain,
): Known {
  const list = entryOf(node, key)?.value;
  const read = (written ?? []).flatMap((item, index) => {
    const at = list?.kind === 'list' ? list.items[index] : undefined;
    const name = item[noun].trim().toLowerCase();
    const [start, end] = [readMonthDay(item.from), readMonthDay(item.to)];
    if (!Object.hasOwn(known, name)) {
      const meant = nearest(name, Object.keys(known));
      complain(
        at,
        `“${item[noun]}” is no ${noun} that rag knows.`,
        `Type: ${noun}: ${meant ?? Object.keys(known)[0]}`,
      );
    } else if (!start || !end) {
      complain(at, `rag cannot read the days of ${name}.`, 'Type a day and a month: from: 1 March');
    } else return [[name, { start, end }]];
    return [];
  });
  return { ...known, ...Object.fromEntries(read) };
}

/** `1 March`: the year does not matter, and 29 February is a day. */
function readMonthDay(text: string): MonthDay | undefined {
  const { due, kind } = readTimescale(text, { anchor: '2024-01-01' as Day });
  return due && kind === 'exact-date' ? { month: monthOf(due), date: Number(due.slice(8)) } : undefined;
}

function readDays(text: string): number | undefined {
  const digits = /^\s*(\d{1,4})(?:\s+days?)?\s*$/i.exec(text);
  return digits ? Number(digits[1]) : undefined;
}

function readTimeZone(text: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
