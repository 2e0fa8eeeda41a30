import { type Diagnostic, pathOf } from '../text/diagnostic.ts';
import { positionAt } from '../text/source.ts';
import { visible } from '../text/visible.ts';
import type { Block, Facts, Findings, Report, Table } from '../view/report.ts';
import { disarm } from './clean.ts';
import { isRecordTable, recordColumns } from './shown.ts';

type Record = readonly string[];

/** The rows of every table, each name once, with every column for records; several tables stand apart by an empty line. */
export function write(report: Report): string {
  return tablesIn(report.view)
    .map((table) => table.map(line).join(''))
    .join('\r\n');
}

function tablesIn(view: readonly Block[]): Record[][] {
  const tables = new Map<string, Table[]>();
  for (const block of view) {
    if (isRecordTable(block)) tables.set(block.name, [...(tables.get(block.name) ?? []), block]);
  }
  const findings = view.filter((block): block is Findings => block.block === 'findings');
  const rows = [...tables.values()].map(tableRecords);
  if (findings.length > 0) rows.push(findingRecords(findings.flatMap((block) => block.findings)));
  return rows.length > 0
    ? rows
    : [factRecords(view.filter((block): block is Facts => block.block === 'facts'))];
}

function tableRecords(tables: readonly Table[]): Record[] {
  const columns = recordColumns(tables[0]!.columns);
  const rows = tables.flatMap((table) => table.rows);
  return [
    columns.map((column) => column.title),
    ...rows.map((row) => columns.map((column) => row.cells[column.key]?.text ?? '')),
  ];
}

function findingRecords(findings: readonly Diagnostic[]): Record[] {
  return [
    ['severity', 'code', 'path', 'line', 'column', 'ref', 'message', 'hint'],
    ...findings.map((finding) => {
      const { severity, code, span, ref = '', message, hint = '' } = finding;
      const at = span && positionAt(span.source, span.start);
      return [
        severity,
        code,
        pathOf(finding),
        String(at?.line ?? ''),
        String(at?.column ?? ''),
        ref,
        message,
        hint,
      ];
    }),
  ];
}

function factRecords(blocks: readonly Facts[]): Record[] {
  const facts = blocks.flatMap((block) => block.facts);
  return [['label', 'value'], ...facts.map(({ label, value }) => [label, value.text])];
}

/** RFC 4180: lines end with CR LF. */
function line(record: Record): string {
  return `${record.map(field).join(',')}\r\n`;
}

function field(text: string): string {
  const safe = disarm(defused(visible(text).trim()));
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet takes a cell that starts so for a formula. A number below nought is none. */
function defused(text: string): string {
  return /^[=+\-@＝＋－＠]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}
