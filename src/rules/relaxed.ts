import type { MonthDay } from '../calendar/calendar.ts';
import { isLonger } from '../calendar/interval.ts';
import { monthNames } from '../calendar/words.ts';
import type { Config } from '../config/config.ts';
import type { Severity } from '../text/diagnostic.ts';
import { quoted } from '../text/sentence.ts';
import { firstLineOf, type Source, type Span } from '../text/source.ts';
import { entryOf, type SyntaxNode } from '../yaml/tree.ts';
import type { Deed } from './rule.ts';
import { rules } from './rules.ts';
import { putItBack } from './rules-relaxed.ts';
import { type Settings, settingOf } from './settings.ts';

/** What plans are held to, as one rag.yaml or none says it. */
export interface Held {
  readonly config: Config;
  readonly settings: Settings;
  /** Undefined: there is no rag.yaml. */
  readonly file?: { readonly source: Source; readonly tree?: SyntaxNode };
}

/** What rag.yaml asks less than it did. */
export function relaxedIn(before: Held, after: Held): readonly Deed[] {
  const place = placeIn(after, before);
  const changes = [
    ...rulesIn(before, after),
    ...reviewIn(before, after),
    ...plansIn(before.config, after.config),
    ...spansIn(before.config, after.config),
  ];
  return changes.map(({ key, at, ...said }) => ({
    deed: said.message,
    at: at ?? place(key),
    hint: putItBack,
    ...said,
  }));
}

/** The plans that the list held, and nothing in it holds any more. */
export function unlisted({ plans }: Pick<Config, 'plans'>, after: Pick<Config, 'plans'>): readonly string[] {
  const left = after.plans.map(plainPath);
  return plans.filter((each) => {
    const path = plainPath(each);
    return !left.some((other) => other === '' || path === other || path.startsWith(`${other}/`));
  });
}

/** `./plans/` → `plans` */
function plainPath(path: string): string {
  return path
    .replace(/\\/g, '/')
    .replace(/^(\.\/+)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '');
}

interface Change {
  /** The key of rag.yaml. */
  readonly key: string;
  readonly at?: Span;
  readonly message: string;
}

const weight: Readonly<Record<Severity | 'off', number>> = { off: 0, info: 1, warning: 2, error: 3 };

function rulesIn(before: Held, after: Held): readonly Change[] {
  return rules.flatMap((rule) => {
    const [was, is] = [settingOf(rule, before.settings), settingOf(rule, after.settings)];
    const written = after.config.rules.find((each) => each.rule.text.trim() === rule.name);
    if (weight[is.severity] < weight[was.severity]) {
      const message = `The rule ${rule.name} was ${quoted(was.severity)}, and is now ${quoted(is.severity)}.`;
      return [{ key: 'rules', at: (written?.severity ?? written?.rule)?.at, message }];
    }
    return Object.entries(was.severity === 'off' ? {} : was.limits).flatMap(([limit, most]) => {
      const now = is.limits[limit] ?? most;
      const message = `The limit ${quoted(limit)} of ${rule.name} was ${most}, and is now ${now}.`;
      return now > most ? [{ key: 'rules', at: written?.limits.get(limit)?.at, message }] : [];
    });
  });
}

function reviewIn(before: Held, after: Held): readonly Change[] {
  if (!isLonger(after.config.review, before.config.review)) return [];
  return [{ key: 'review', message: 'A review lasts longer than it did, wherever a plan does not say.' }];
}

function plansIn(before: Config, after: Config): readonly Change[] {
  return unlisted(before, after).map((plan) => ({
    key: 'plans',
    message: `${quoted(plan)} is no longer in the list of plans, so nothing looks at it.`,
  }));
}

function spansIn({ calendar: before }: Config, { calendar: after }: Config): readonly Change[] {
  return (['seasons', 'terms'] as const).flatMap((key) =>
    Object.entries(before[key]).flatMap(([name, was]) => {
      const is = Object.entries(after[key]).find(([each]) => each === name)![1];
      if (lengthOf(is) <= lengthOf(was)) return [];
      const noun = key === 'seasons' ? name : `the ${name} term`;
      return [{ key, message: `The end of ${noun} was ${said(was.end)}, and is now ${said(is.end)}.` }];
    }),
  );
}

/** The end, as a number that grows with the days; one before the start falls in the next year. */
function lengthOf({ start, end }: { readonly start: MonthDay; readonly end: MonthDay }): number {
  const [from, to] = [start, end].map(({ month, date }) => month * 100 + date);
  return to! < from! ? to! + 1200 : to!;
}

function said({ month, date }: MonthDay): string {
  return `${date} ${monthNames[month - 1]}`;
}

/** Where a key is written; else the first line of rag.yaml, were it that of a file that is gone. */
function placeIn({ file }: Held, { file: gone }: Held): (key: string) => Span {
  return (key) => {
    const { source, tree } = (file ?? gone)!;
    const entry = tree?.kind === 'map' ? entryOf(tree, key) : undefined;
    return firstLineOf(source, entry?.key ?? { start: 0, end: source.text.length });
  };
}
