import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import { findRule } from '../rules/rules.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { type Commented, readWaivers } from './read.ts';
import type { Waiver } from './waiver.ts';

/** A waiver, and what it silences. */
export interface Waived {
  readonly waiver: Waiver;
  /** Its last day has passed: then it silences nothing. */
  readonly expired: boolean;
  readonly findings: readonly Diagnostic[];
}

export interface AfterWaivers {
  /** What is left, and what is wrong with the waivers themselves. */
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly Waived[];
}

/** Takes out of the findings what the comments of the plans allow on a day. */
export function applyWaivers(
  findings: readonly Diagnostic[],
  documents: readonly Commented[],
  asOf: Day,
): AfterWaivers {
  const silenced = new Set<Diagnostic>();
  const waived: Waived[] = [];
  const problems: Diagnostic[] = [];
  for (const document of documents) {
    const { waivers, diagnostics } = readWaivers(document);
    problems.push(...diagnostics);
    if (waivers.length === 0) continue;
    const here = findings.filter(({ span }) => span?.source === document.source);
    for (const waiver of waivers) {
      const expired = asOf > waiver.until;
      const covered = here.filter((finding) => isCovered(finding, waiver));
      waived.push({ waiver, expired, findings: expired ? [] : covered });
      if (expired) problems.push(expiredWaiver(waiver, covered.length));
      else if (covered.length === 0 && !isAboutChange(waiver)) problems.push(unusedWaiver(waiver));
      else for (const finding of covered) silenced.add(finding);
    }
  }
  return { diagnostics: [...findings.filter((finding) => !silenced.has(finding)), ...problems], waived };
}

/** How many findings are silenced, each once. */
export function countWaived(waived: readonly Waived[]): number {
  return new Set(waived.flatMap(({ findings }) => findings)).size;
}

/** What was done in a branch is found only there, with --since: elsewhere its waiver is not idle but waits for its end. */
export function isAboutChange({ rule }: Waiver): boolean {
  return findRule(rule)?.checkChange !== undefined;
}

function isCovered({ code, span }: Diagnostic, { rule, covers }: Waiver): boolean {
  return code === rule && span !== undefined && span.start >= covers.start && span.start <= covers.end;
}

function expiredWaiver({ rule, until, at }: Waiver, covered: number): Diagnostic {
  return {
    code: 'expired-waiver',
    severity: 'warning',
    message: `This waiver of ${rule} ended on ${longDay(until)}${covered ? ', and what it allowed is still there' : ''}.`,
    hint: covered
      ? 'Put right what it allowed, or agree a new end and write it here with the reason.'
      : 'Take it away: there is nothing left that it could allow.',
    span: at,
  };
}

function unusedWaiver({ rule, at }: Waiver): Diagnostic {
  return {
    code: 'unused-waiver',
    severity: 'warning',
    message: `This waiver allows ${rule}, and there is no such finding in what stands below it.`,
    hint: 'Take it away, or move it to the line above what it is meant for.',
    span: at,
  };
}
