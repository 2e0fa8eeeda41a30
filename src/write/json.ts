import type { Report } from '../view/report.ts';
import { harmless } from './harmless.ts';

/** The version of the contract; it changes when a key is taken away or means something else. */
const schemaVersion = 1;

export function write(report: Report): string {
  const { kind, asOf, data, document = { schemaVersion, kind, asOf, ...data } } = report;
  return `${harmless(JSON.stringify(document, undefined, 2))}\n`;
}
