import { readInterval } from '../calendar/read-interval.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { quoted } from '../text/sentence.ts';
import { firstLineOf, type Source } from '../text/source.ts';
import type { Naming } from '../yaml/meant.ts';
import { readShape } from '../yaml/shape.ts';
import { entryOf, type MapNode, type SyntaxNode } from '../yaml/tree.ts';
import { type Config, defaultConfig } from './config.ts';
import { readRules } from './rules.ts';
import { type Complain, readSpans } from './spans.ts';
import { configSchema, type WrittenConfig } from './written.ts';

const naming: Naming = {
  document: 'configuration',
  opening: 'time-zone: Europe/London',
  items: { seasons: 'season', terms: 'term', plans: 'path', rules: 'rule' },
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
  return { config: decode(written, source, read, complain), diagnostics: complaints };
}

function decode(written: WrittenConfig, source: Source, node: MapNode, complain: Complain): Config {
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
      complain(entryOf(node, key)?.value, `rag cannot read ${quoted(text)} as ${key}.`, hint);
    return known ?? otherwise;
  };
  return {
    plans: written.plans ?? defaultConfig.plans,
    timeZone: value('time-zone', defaultConfig.timeZone, readTimeZone, 'Type: time-zone: Europe/London'),
    review: value('review', defaultConfig.review, readInterval, 'Type: review: every 12 months'),
    dueSoonDays: value('due-soon', defaultConfig.dueSoonDays, readDays, 'Type: due-soon: 30 days'),
    calendar: {
      seasons: readSpans(seasons, written.seasons, itemsOf(node, 'seasons'), complain),
      terms: readSpans(terms, written.terms, itemsOf(node, 'terms'), complain),
    },
    rules: readRules(source, written.rules, itemsOf(node, 'rules')),
  };
}

const seasons = { noun: 'season', known: defaultConfig.calendar.seasons, mayWrap: ['winter'] } as const;
const terms = { noun: 'term', known: defaultConfig.calendar.terms, mayWrap: [] } as const;

function itemsOf(node: MapNode, key: keyof WrittenConfig): readonly SyntaxNode[] {
  const list = entryOf(node, key)?.value;
  return list?.kind === 'list' ? list.items : [];
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
