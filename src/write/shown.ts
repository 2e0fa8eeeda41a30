import type { Block, Column, Row, Table } from '../view/report.ts';

/** The columns for a page: not those for records alone, nor those that no row fills. */
export function pageColumns(columns: readonly Column[], rows: readonly Row[]): Column[] {
  return columns.filter(
    ({ key, shown }) => shown !== 'record' && rows.some((row) => (row.cells[key]?.text ?? '') !== ''),
  );
}

/** The columns where each row stands alone: all that are not for a page alone, filled or not. */
export function recordColumns(columns: readonly Column[]): Column[] {
  return columns.filter(({ shown }) => shown === undefined || shown === 'record');
}

/** Whether a block is a table of records, rather than a sum of others on a page. */
export function isRecordTable(block: Block): block is Table {
  return block.block === 'table' && !block.pageOnly;
}
