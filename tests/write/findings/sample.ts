import type { Diagnostic } from '../../../src/text/diagnostic.ts';
import { findingsReport } from '../../../src/view/check/findings.ts';
import type { Report } from '../../../src/view/report.ts';
import type { FormatName } from '../../../src/write/format.ts';
import { writers } from '../../../src/write/writer.ts';

const lookedAt = { files: 1, plans: 1, actions: 19 };

/** What `rag check` reports of these. */
export function foundReport(findings: readonly Diagnostic[]): Report {
  return findingsReport('check', findings, lookedAt, '2023-03-15' as NonNullable<Report['asOf']>);
}

export async function written(format: FormatName, findings: readonly Diagnostic[]): Promise<string> {
  const { write } = await writers[format]();
  return write(foundReport(findings), { width: 80, color: false });
}
