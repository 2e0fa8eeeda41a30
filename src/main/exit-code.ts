import type { Outcome } from '../commands/outcome.ts';

/** 0: nothing wrong. 1: errors were found, or what else the user counts. 2: rag could not do what was asked. */
export type ExitCode = 0 | 1 | 2;

export function exitCodeOf({ report, silent, diagnostics, fails }: Outcome): ExitCode {
  if (!(report || silent) || diagnostics.some(({ unable }) => unable)) return 2;
  return (fails ?? diagnostics.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
