import type { Day } from '../../calendar/day.ts';
import { longDay } from '../../calendar/words.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { counted, listed, quoted } from '../../text/sentence.ts';
import type { Block, Cell, Records, Report } from '../report.ts';
import { countBySeverity, findingsReport, type LookedAt, scope, verdict, waivedLine } from './findings.ts';

/** What the findings are compared with. */
export interface ComparedWith {
  /** As it was typed. */
  readonly revision: string;
  /** Where the branch parted from it, in each repository. */
  readonly bases: readonly Base[];
  /** What was so before does not count. */
  readonly newOnly: boolean;
}

export interface Base {
  readonly hash: string;
  readonly short: string;
  readonly day: Day;
  /** It is the revision itself, which has not gone on since. */
  readonly isRevision: boolean;
}

/** The findings in two groups: what is new, and what was so before. */
export function sinceReport(
  findings: readonly Diagnostic[],
  comparedWith: ComparedWith,
  lookedAt: LookedAt,
  asOf: Day,
  because?: string,
): Report {
  const { data, records, found, ...report } = findingsReport('check', findings, lookedAt, asOf);
  const { revision, bases, newOnly } = comparedWith;
  const fresh = findings.filter(({ isNew }) => isNew);
  const known = findings.filter(({ isNew }) => !isNew);
  const said: readonly Cell[] = [
    newVerdict(fresh),
    { text: `since ${quoted(revision)}, and ${counted(known.length, 'finding')} as before,` },
    { text: scope(lookedAt, asOf) },
    ...(because ? [{ text: because }] : []),
  ];
  const isCounted = (_: unknown, at: number) => !newOnly || findings[at]!.isNew === true;
  return {
    ...report,
    data: {
      since: {
        revision,
        bases: bases.map(({ hash, day, isRevision }) => ({ commit: hash, day, isRevision })),
      },
      ...data,
      summary: { ...lookedAt, ...countBySeverity(findings), new: fresh.length, known: known.length },
    },
    records: records.map((each) => withNew(each, findings)),
    view: [
      { block: 'heading', level: 2, text: `New since ${titleOf(comparedWith)}` },
      ...bases.filter(({ isRevision }) => !isRevision).map((base) => noteOn(base, revision)),
      ...(fresh.length > 0 ? [{ block: 'findings', findings: fresh } as const] : [muted('Nothing.')]),
      ...before(known, newOnly),
      { block: 'prose', cells: said },
      ...waivedLine(lookedAt.waived ?? 0),
    ],
    found: found && {
      findings: found.findings.filter(isCounted),
      fingerprints: found.fingerprints.filter(isCounted),
      verdict: said.map(({ text }) => text).join(' '),
    },
  };
}

/** `main (3f2a1b9)` */
function titleOf({ revision, bases }: ComparedWith): string {
  return `${quoted(revision).slice(1, -1)} (${listed(bases.map(({ short }) => short))})`;
}

function noteOn({ short, day }: Base, revision: string): Block {
  return muted(
    `${quoted(revision)} has gone on since this branch was made from it: what was so before is read at ${short} of ${longDay(day)}, where they parted.`,
  );
}

function before(known: readonly Diagnostic[], newOnly: boolean): readonly Block[] {
  if (known.length === 0) return [];
  const counts = verdict(countBySeverity(known)).text;
  return [
    { block: 'heading', level: 2, text: 'Was so before' },
    newOnly
      ? muted(`${counts}, which --new-only does not count. rag check shows them.`)
      : { block: 'findings', findings: known },
  ];
}

function newVerdict(fresh: readonly Diagnostic[]): Cell {
  const { text, tone } = verdict(countBySeverity(fresh));
  return fresh.length > 0 ? { text: `${text} new`, tone } : { text: 'Nothing new', tone: 'good' };
}

function muted(text: string): Block {
  return { block: 'prose', cells: [{ text, tone: 'muted' }] };
}

function withNew({ columns, rows, ...records }: Records, findings: readonly Diagnostic[]): Records {
  return {
    ...records,
    columns: [...columns, 'New'],
    rows: rows.map((row, at) => [...row, findings[at]!.isNew ? 'yes' : 'no']),
  };
}
