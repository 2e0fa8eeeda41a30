import type { Day } from '../../calendar/day.ts';
import { longDay } from '../../calendar/words.ts';
import { fingerprintsOf } from '../../rules/fingerprint.ts';
import { type Diagnostic, pathOf, type Severity } from '../../text/diagnostic.ts';
import { counted } from '../../text/sentence.ts';
import { positionAt } from '../../text/source.ts';

import { diagnosticData } from '../data.ts';
import type { Block, Cell, JsonObject, Records, Report } from '../report.ts';

/** What was looked at to make the findings. */
export interface LookedAt {
  readonly files: number;
  readonly plans: number;
  readonly actions: number;
  /** How many findings comments in the plans allow. */
  readonly waived?: number;
}

/**
 * All that was found in the plans, worst first: at the end, in one line, how much of it and in how many files, and
 * `because`: why the run fails, where the errors do not say so.
 */
export function findingsReport(
  kind: 'check' | 'validate',
  findings: readonly Diagnostic[],
  lookedAt: LookedAt,
  asOf?: Day,
  because?: string,
): Report {
  const counts = countBySeverity(findings);
  const fingerprints = fingerprintsOf(findings);
  const said = [verdict(counts), { text: scope(lookedAt, asOf) }, ...(because ? [{ text: because }] : [])];
  return {
    kind,
    asOf,
    data: {
      diagnostics: findings.map((finding, order) => diagnosticData(finding, fingerprints[order]!)),
      summary: { ...lookedAt, ...counts },
    },
    records: [findingRecords(findings)],
    view: [
      { block: 'findings', findings },
      { block: 'prose', cells: said },
      ...waivedLine(lookedAt.waived ?? 0),
    ],
    found: { findings, fingerprints, verdict: said.map(({ text }) => text).join(' ') },
  };
}

/** What is allowed is not hidden. */
export function waivedLine(waived: number): readonly Block[] {
  if (waived === 0) return [];
  const text = `${counted(waived, 'more finding')} ${waived === 1 ? 'is' : 'are'} allowed for now: rag check --waivers`;
  return [{ block: 'prose', cells: [{ text, tone: 'muted' }] }];
}

function findingRecords(findings: readonly Diagnostic[]): Records {
  return {
    name: 'findings',
    columns: ['Severity', 'Rule', 'File', 'Line', 'Column', 'Ref', 'Message', 'Hint'],
    rows: findings.map((finding) => {
      const { severity, code, span, ref = '', message, hint = '' } = finding;
      const at = span && positionAt(span.source, span.start);
      return [
        severity,
        code,
        pathOf(finding),
        String(at?.line ?? ''),
        String(at?.column ?? ''),
        ref,
        message,
        hint,
      ];
    }),
  };
}

export type Counts = {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
} & JsonObject;

export function countBySeverity(findings: readonly Diagnostic[]): Counts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** How many of each severity, in words. */
export function verdict({ errors, warnings, infos }: Counts): Cell {
  const said = [
    errors ? counted(errors, 'error') : undefined,
    warnings ? counted(warnings, 'warning') : undefined,
    infos ? counted(infos, 'note') : undefined,
  ].filter((part) => part !== undefined);
  if (said.length === 0) return { text: 'Nothing wrong', tone: 'good' };
  return { text: said.join(', '), tone: errors ? 'bad' : 'caution' };
}

/** What was looked at, in words. */
export function scope({ files, plans, actions }: LookedAt, asOf: Day | undefined): string {
  const day = asOf ? `, as of ${longDay(asOf)}` : '';
  return `in ${counted(files, 'file')} (${counted(plans, 'plan')}, ${counted(actions, 'action')})${day}.`;
}

/** One line on what does not stand in the way of a report, but should be looked at. */
export function alsoFound(findings: readonly Diagnostic[]): readonly Block[] {
  const { warnings, infos } = countBySeverity(findings);
  if (warnings === 0) return [];
  const said = [counted(warnings, 'warning'), ...(infos ? [counted(infos, 'note')] : [])];
  return [
    {
      block: 'prose',
      cells: [{ text: `${said.join(' and ')} on how the plans are written: rag validate`, tone: 'muted' }],
    },
  ];
}
