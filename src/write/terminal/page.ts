import type { Cell } from '../../view/report.ts';
import type { Style } from '../style.ts';
import { type Paint, painter } from './paint.ts';
import { flow } from './wrap.ts';

/** Where lines are laid out. Headings begin at the edge, everything else behind a margin. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** The margin holds a ! where something stands out, so that it does without colour. */
export const margin = 2;
/** A line longer than this is hard to follow back; a table may be wider. */
const longestLine = 100;
const widestPage = 160;
const narrowestPage = 20;

export function pageFor(style: Style): Page {
  return {
    width: Math.max(narrowestPage, Math.min(style.width, widestPage)),
    paint: painter(style.color),
  };
}

/** The room behind the margin. */
export function roomOf(page: Page): number {
  return page.width - margin;
}

/** Cells that run on as painted lines. */
export function paragraph(cells: readonly Cell[], width: number, { paint }: Page): string[] {
  return flow(cells, Math.min(width, longestLine)).map((line) =>
    line.map((cell) => paint.cell(cell.text, cell)).join(' '),
  );
}

/** Puts lines behind the margin, with a ! before the first when one of the cells is strong. */
export function inMargin(lines: readonly string[], cells: readonly Cell[], page: Page): string[] {
  return lines.map((line, index) => `${index === 0 ? mark(cells, page) : '  '}${line}`);
}

/** What stands in the margin beside these cells. */
export function mark(cells: readonly Cell[], { paint }: Page): string {
  const strong = cells.find((cell) => cell.strong);
  return strong ? `${paint.cell('!', strong)} ` : '  ';
}
