import { type Diagnostic, placeOf } from '../text/diagnostic.ts';
import { visible } from '../text/visible.ts';
import type { Bars, Block, Report, Row, Table } from '../view/report.ts';
import { cleanBlocks, codeLines, disarm } from './clean.ts';

/** One record a line, read well aloud: no drawing, no columns, every value after its name. */
export function write(report: Report): string {
  const lines = cleanBlocks(report.view, (text) => visible(text).trim()).flatMap(linesOf);
  return disarm(lines.map((line) => `${line}\n`).join(''));
}

function linesOf(block: Block): string[] {
  switch (block.block) {
    case 'heading':
      return [sentence([block.text, block.aside].filter(Boolean).join(', '))];
    case 'prose':
      return [block.cells.map((cell) => cell.text).join(' ')];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value.text}`);
    case 'bars':
      return [countsIn(block)];
    case 'table':
      return block.rows.map((row) => record(row, block));
    case 'findings':
      return block.findings.map(finding);
    case 'code':
      return codeLines(block);
  }
}

/** `17 recommendations: RED 1, AMBER 5, GREEN 11.` */
export function countsIn({ label, bars }: Bars): string {
  return `${label}: ${bars.map(({ word, count }) => `${word} ${count}`).join(', ')}.`;
}

/** `Ref: 1.2; Action: Bring …; Rating: AMBER`: what is empty is left out. */
function record(row: Row, { columns }: Table): string {
  return columns
    .map(({ key, title }) => ({ title, text: row.cells[key]?.text ?? '' }))
    .filter(({ text }) => text !== '')
    .map(({ title, text }) => `${title}: ${text}`)
    .join('; ');
}

function finding(diagnostic: Diagnostic): string {
  const { severity, code, message, hint } = diagnostic;
  const place = placeOf(diagnostic);
  const parts = [place && `${place}:`, `${severity}:`, message, hint && `Hint: ${hint}`, `[${code}]`];
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => visible(String(part)).trim())
    .join(' ');
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
