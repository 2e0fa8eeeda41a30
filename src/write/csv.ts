import { visible } from '../text/visible.ts';
import type { Records, Report } from '../view/report.ts';
import { disarm } from './clean.ts';

/** The records, under the names of their columns; several tables stand apart by an empty line. */
export function write({ records }: Report): string {
  return records.map(table).join('\r\n');
}

function table({ columns, rows }: Records): string {
  return [columns, ...rows].map(line).join('');
}

/** RFC 4180: lines end with CR LF. */
function line(fields: readonly string[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

function field(text: string): string {
  const safe = disarm(defused(visible(text).trim()));
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet takes a cell that starts so for a formula. A number below nought is none. */
function defused(text: string): string {
  return /^[=+\-@＝＋－＠]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}
