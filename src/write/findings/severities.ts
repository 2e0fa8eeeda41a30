import type { Severity } from '../../text/diagnostic.ts';

/** How bad a finding is: its severity, or that rag could not look. */
export type Weight = Severity | 'unable';

/** What each format calls it. */
export const severityNames = {
  github: { unable: 'error', error: 'error', warning: 'warning', info: 'notice' },
  gitlab: { unable: 'blocker', error: 'major', warning: 'minor', info: 'info' },
  junit: { unable: 'error', error: 'failure', warning: 'skipped', info: 'skipped' },
  /** A run has errors and warnings only; a note is a line of its log. */
  azure: { unable: 'error', error: 'error', warning: 'warning', info: undefined },
  sarif: { unable: 'error', error: 'error', warning: 'warning', info: 'note' },
  checkstyle: { unable: 'error', error: 'error', warning: 'warning', info: 'info' },
  rdjson: { unable: 'ERROR', error: 'ERROR', warning: 'WARNING', info: 'INFO' },
} as const satisfies Readonly<Record<string, Readonly<Record<Weight, string | undefined>>>>;
