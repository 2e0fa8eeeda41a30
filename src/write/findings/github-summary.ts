import { placeOf } from '../../text/diagnostic.ts';
import { counted } from '../../text/sentence.ts';
import type { Report } from '../../view/report.ts';
import { disarm } from '../clean.ts';
import { markdownText } from '../markdown-text.ts';
import { foundIn, type Item, itemsOf } from './items.ts';

/** In bytes. GitHub shows nothing at all of a summary of more than a megabyte. */
const most = 900 * 1024;
/** What the last line takes. */
const reserve = 1024;

/** The page of a job: every finding a row of a table, worst first, as far as they fit. */
export function write(report: Report): string {
  const items = itemsOf(report);
  const head = `## rag ${report.kind}\n\n${markdownText(foundIn(report).verdict)}\n`;
  const rows = rowsThatFit(items, most - reserve - bytesIn(head));
  const rest = items.length - rows.length;
  const table = items.length > 0 ? `\n${titles}${rows.join('')}` : '';
  return head + table + (rest > 0 ? `\n${missing(rest)}\n` : '');
}

const titles = '| Severity | Where | What was found | Rule |\n| --- | --- | --- | --- |\n';

function rowsThatFit(items: readonly Item[], room: number): readonly string[] {
  const rows: string[] = [];
  let left = room - bytesIn(titles);
  for (const item of items) {
    const row = rowOf(item);
    left -= bytesIn(row);
    if (left < 0) break;
    rows.push(row);
  }
  return rows;
}

function rowOf({ rule, advice, diagnostic }: Item): string {
  const cells = [diagnostic.severity, placeOf(diagnostic), advice, rule].map(markdownText);
  return disarm(`| ${cells.join(' | ')} |\n`);
}

function missing(rest: number): string {
  return `${counted(rest, 'more finding')} would not fit on this page. rag check on your own machine lists them all.`;
}

const encoder = new TextEncoder();

function bytesIn(text: string): number {
  return encoder.encode(text).length;
}
