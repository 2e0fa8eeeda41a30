import type { Cell, Column, Row, Table } from '../../view/report.ts';
import { filledColumns, setIn } from '../shown.ts';
import { gridLines } from './grid.ts';
import { layout } from './layout.ts';
import { inMargin, margin, type Page, paragraph, roomOf } from './page.ts';
import { factLines } from './prose.ts';
import { sparkline } from './sparkline.ts';
import { columnsOf } from './wrap.ts';

/** A table in columns, or as one record below the other where the page is too narrow for that. */
export function tableLines({ columns, rows }: Table, page: Page): string[] {
  const given = rows.some(hasSeries) ? rows.map(withLines) : rows;
  return drawnLines({ block: 'table', columns, rows: given }, page);
}

function drawnLines({ columns, rows: given }: Table, page: Page): string[] {
  const rows = setIn(given, columns);
  const filled = filledColumns(columns, given);
  if (filled.length === 0) return [];
  const contents = filled.map(({ key, title }) =>
    rows.reduce((most, row) => Math.max(most, columnsOf(row.cells[key]?.text ?? '')), columnsOf(title)),
  );
  const words = filled.map(({ key }) =>
    rows.reduce((most, row) => Math.max(most, longestWordIn(row.cells[key]?.text ?? '')), 0),
  );
  const widths = layout(filled, contents, roomOf(page), words);
  if (!widths)
    return recordLines(
      filled.filter(({ wide }) => !wide),
      groupsOf(rows),
      page,
    );
  const grid = filled.map((column, index) => ({ ...column, width: widths[index]! }));
  return gridLines(
    grid.filter(({ width }) => width > 0),
    groupsOf(rows),
    page,
  );
}

/** In columns; a word may be broken behind a hyphen or a stroke. */
function longestWordIn(text: string): number {
  return Math.max(...text.split(/ |(?<=[-/])/).map(columnsOf));
}

function hasSeries({ cells }: Row): boolean {
  return Object.values(cells).some(({ series }) => series);
}

function withLines(row: Row): Row {
  const drawn = ({ series, ...cell }: Cell): Cell => (series ? { ...cell, text: sparkline(series) } : cell);
  return {
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, drawn(cell)])),
  };
}

function recordLines(columns: readonly Column[], groups: readonly (readonly Row[])[], page: Page): string[] {
  return groups.flatMap((group, index) => [
    ...(index > 0 ? [`  ${page.paint.faint('─'.repeat(roomOf(page)))}`] : []),
    ...group.flatMap((row, place) => [...(place > 0 ? [''] : []), ...record(columns, row, page)]),
  ]);
}

/** What the record is called, its first cell and its text, and below it the rest by name. */
function record(columns: readonly Column[], row: Row, page: Page): string[] {
  const filled = columns.flatMap((column) => {
    const cell = row.cells[column.key];
    return cell && cell.text !== '' ? [{ column, cell }] : [];
  });
  const text = filled.find(({ column }) => column.grow);
  const name = filled.filter((entry, index) => index === 0 || entry === text);
  const facts = filled
    .filter((entry) => !name.includes(entry))
    .map(({ column, cell }) => ({ label: column.title, value: cell }));
  const named = paragraph(
    name.map(({ cell }, index) => (index === 0 ? { ...cell, strong: true } : cell)),
    roomOf(page),
    page,
  );
  const rest = factLines(facts, roomOf(page) - margin, page).flat();
  return inMargin(
    [...named, ...rest.map((line) => `  ${line}`)],
    filled.map(({ cell }) => cell),
    page,
  );
}

function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    if (row.begins || groups.length === 0) groups.push([row]);
    else groups.at(-1)!.push(row);
  }
  return groups;
}
