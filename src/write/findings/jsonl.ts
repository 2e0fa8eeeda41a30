import { diagnosticData } from '../../view/data.ts';
import type { Report } from '../../view/report.ts';
import { harmless } from '../harmless.ts';
import { foundIn } from './items.ts';

/** JSON lines: one diagnostic a line, as JSON has it; nothing where nothing was found. */
export function write(report: Report): string {
  const { findings, fingerprints } = foundIn(report);
  const lines = findings.map((finding, order) =>
    JSON.stringify(diagnosticData(finding, fingerprints[order]!)),
  );
  return lines.map((line) => `${harmless(line)}\n`).join('');
}
