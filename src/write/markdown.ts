import { type Diagnostic, placeOf } from '../text/diagnostic.ts';
import { frame } from '../text/frame.ts';
import type { Span } from '../text/source.ts';
import type { Block, Cell, Report, Table } from '../view/report.ts';
import { cleanBlocks, codeLines, disarm } from './clean.ts';
import { markdownText } from './markdown-text.ts';
import { countsIn } from './plain.ts';
import { filledColumns, setIn } from './shown.ts';

/** GitHub-flavoured Markdown; nothing in a plan's text can become markup, a link, a mention or HTML. */
export function write(report: Report): string {
  const blocks = cleanBlocks(report.view, markdownText).map(markdownOf);
  return disarm(
    blocks
      .filter((block) => block !== '')
      .map((block) => `${block}\n`)
      .join('\n'),
  );
}

function markdownOf(block: Block): string {
  switch (block.block) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`, block.aside].filter(Boolean).join('\n\n');
    case 'prose':
      return block.cells.map(text).join(' ');
    case 'facts':
      return block.facts.map(({ label, value }) => `- **${label}**: ${text(value)}`).join('\n');
    case 'bars':
      return countsIn(block);
    case 'table':
      return table(block);
    case 'findings':
      return block.findings.map(finding).join('\n');
    case 'code':
      return fenced(codeLines(block), block.language);
  }
}

function text(cell: Cell): string {
  return cell.strong && cell.text !== '' ? `**${cell.text}**` : cell.text;
}

function table({ columns, rows }: Table): string {
  const shown = filledColumns(columns, rows);
  if (rows.length === 0 || shown.length === 0) return '';
  return [
    shown.map(({ title }) => title),
    shown.map(({ align }) => (align === 'right' ? '--:' : '---')),
    ...setIn(rows, columns).map(({ cells }) => shown.map(({ key }) => (cells[key] ? text(cells[key]) : ''))),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function finding(diagnostic: Diagnostic): string {
  const { severity, code, message, hint, span, related = [] } = diagnostic;
  const place = placeOf(diagnostic);
  const head = [
    `- **${severity}**`,
    place && `at ${markdownText(place)}:`,
    markdownText(message),
    hint && markdownText(hint),
    `(${markdownText(code)})`,
  ];
  return [
    head.filter(Boolean).join(' '),
    ...(span ? [codeOf(span)] : []),
    ...related.flatMap((other) => [
      `\n  ${markdownText(`${placeOf({ ...diagnostic, span: other.span })}: ${other.message}`)}`,
      codeOf(other.span),
    ]),
    '',
  ].join('\n');
}

/** The user's own line, as part of a list's item. */
function codeOf(span: Span): string {
  const lines = frame(span, { width: 100 }).map((row) => `${row.gutter}${row.text}`.trimEnd());
  return `\n${fenced(lines, 'text').replace(/^/gm, '  ')}`;
}

/** Lines in a fence that is longer than any run of backticks in them. */
function fenced(lines: readonly string[], language: string): string {
  const runs = lines.flatMap((line) => Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run + 1), 3));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}
