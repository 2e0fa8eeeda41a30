import type { Cell, Column, Row } from '../../view/report.ts';
import { gap } from './layout.ts';
import { margin, mark, type Page, paragraph } from './page.ts';
import { cut, padded, wrap } from './wrap.ts';

/** A column and how wide it is drawn. */
export type GridColumn = Column & { readonly width: number };

/** The lines of a page's table; each holds a text for the margin and one for every column. */
type Line = readonly string[];

/** The titles, a rule, and the rows with a rule between their groups. */
export function gridLines(
  grid: readonly GridColumn[],
  groups: readonly (readonly Row[])[],
  page: Page,
): string[] {
  const across = grid.reduce((sum, { width }) => sum + width + gap, -gap);
  const rule = (line: string) => `${' '.repeat(margin)}${page.paint.faint(line.repeat(across))}`;
  return [
    ...drawn(titleLines(grid, page), grid),
    rule('━'),
    ...groups.flatMap((group, index) => [
      ...(index > 0 ? [rule('─')] : []),
      ...drawn(
        group.flatMap((row) => rowLines(row, grid, page)),
        grid,
      ),
    ]),
  ];
}

function titleLines(grid: readonly GridColumn[], { paint }: Page): Line[] {
  return sideBySide([[], ...grid.map(({ title, width }) => wrap(title, width).map(paint.title))]);
}

function rowLines({ cells }: Row, grid: readonly GridColumn[], page: Page): Line[] {
  const marked = [mark(Object.values(cells), page).trimEnd()];
  return sideBySide([marked, ...grid.map((column) => cellLines(cells[column.key], column, page))]);
}

function cellLines(cell: Cell | undefined, { width, overflow }: GridColumn, page: Page): string[] {
  if (!cell) return [];
  const text = overflow === 'cut' ? cut(cell.text, width) : cell.text;
  return paragraph([{ ...cell, text }], width, page);
}

function sideBySide(columns: readonly (readonly string[])[]): Line[] {
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => columns.map((lines) => lines[at] ?? ''));
}

function drawn(lines: readonly Line[], grid: readonly GridColumn[]): string[] {
  return lines.map(([marked = '', ...texts]) => {
    const columns = grid.map(({ width, align }, index) => padded(texts[index] ?? '', width, align));
    return `${padded(marked, margin)}${columns.join(' '.repeat(gap))}`.trimEnd();
  });
}
