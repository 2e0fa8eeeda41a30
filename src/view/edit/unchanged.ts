import type { Report } from '../report.ts';

/** A command that writes, and found nothing to write. */
export function unchangedReport(kind: string, says: string): Report {
  return {
    kind,
    data: { written: false, files: [] },
    records: [{ name: 'changes', columns: ['File', 'Ref', 'Change'], rows: [] }],
    view: [{ block: 'prose', cells: [{ text: says }] }],
  };
}
