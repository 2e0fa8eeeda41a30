import type { Cell, Column, Row } from '../view/report.ts';

/** The columns that some row fills. */
export function filledColumns(columns: readonly Column[], rows: readonly Row[]): Column[] {
  return columns.filter(({ key }) => rows.some((row) => (row.cells[key]?.text ?? '') !== ''));
}

/** The rows with a dot before the text of each that belongs to the one above it. */
export function setIn(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const key = columns.find(({ grow }) => grow)?.key;
  return rows.map((row) =>
    row.under && key ? { ...row, cells: { ...row.cells, [key]: dotted(row.cells[key]) } } : row,
  );
}

function dotted(cell: Cell = { text: '' }): Cell {
  return { ...cell, text: `· ${cell.text}` };
}
