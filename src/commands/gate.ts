import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import { quoted } from '../text/sentence.ts';
import type { Input, Option } from './command.ts';
import { misuse } from './misuse.ts';

/** Which findings make a run end with 1. */
export const gateOptions: readonly Option[] = [
  {
    name: 'fail-on',
    value: 'SEVERITY',
    summary: 'end with 1 at a finding of this severity or a worse one; without it, error',
    choices: ['error', 'warning', 'info'],
  },
  { name: 'max-warnings', value: 'NUMBER', summary: 'end with 1 where there are more warnings than this' },
  {
    name: 'exit-zero',
    summary: 'end with 0 whatever is found; with 2, still, where the plans could not be read',
  },
];

/** What findings do to the exit code. */
export interface Verdict {
  readonly fails: boolean;
  /** Why, where the findings of severity error do not say so. */
  readonly because?: string;
}

export type Gate = (findings: readonly Diagnostic[]) => Verdict;

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The gate that was asked for, or what is wrong with how it was. */
export function gateOf(input: Input): Gate | Diagnostic {
  const failOn = (input.option('fail-on') ?? 'error') as Severity;
  const typed = input.option('max-warnings');
  if (typed !== undefined && !/^\d{1,9}$/.test(typed)) return notANumber(typed);
  const mostWarnings = typed === undefined ? Number.POSITIVE_INFINITY : Number(typed);
  if (input.isOn('exit-zero')) return () => ({ fails: false });
  return (findings) => {
    const counting = findings.filter(({ severity }) => weight[severity] >= weight[failOn]);
    if (counting.some(({ severity }) => severity === 'error')) return { fails: true };
    if (counting.length > 0) return { fails: true, because: `It fails, because of --fail-on ${failOn}.` };
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    if (warnings <= mostWarnings) return { fails: false };
    return { fails: true, because: `It fails, because --max-warnings allows ${mostWarnings}.` };
  };
}

function notANumber(typed: string): Diagnostic {
  return misuse(
    `--max-warnings takes a number of warnings, and ${quoted(typed)} is none.`,
    'Type it as in: --max-warnings 10',
  );
}
