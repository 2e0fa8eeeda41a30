import { visible } from '../text/visible.ts';
import type { Block, Cell, Code } from '../view/report.ts';

/** The same blocks with every text of the plan cleaned for a format. Findings and code keep their lines: each writer draws them. */
export function cleanBlocks(view: readonly Block[], clean: (text: string) => string): Block[] {
  return view.map((block) => cleanBlock(block, clean));
}

function cleanBlock(block: Block, clean: (text: string) => string): Block {
  const cleanCell = (cell: Cell): Cell => ({ ...cell, text: clean(cell.text) });
  switch (block.block) {
    case 'heading':
      return { ...block, text: clean(block.text), ...(block.aside && { aside: clean(block.aside) }) };
    case 'prose':
      return { ...block, cells: block.cells.map(cleanCell) };
    case 'facts':
      return {
        ...block,
        facts: block.facts.map(({ label, value }) => ({ label: clean(label), value: cleanCell(value) })),
      };
    case 'bars':
      return {
        ...block,
        label: clean(block.label),
        bars: block.bars.map((bar) => ({ ...bar, word: clean(bar.word) })),
      };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, title: clean(column.title) })),
        rows: block.rows.map((row) => ({
          ...row,
          cells: Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, cleanCell(cell)])),
        })),
      };
    case 'findings':
    case 'code':
      return block;
  }
}

/** The lines of a piece of code as they are, but for what must not be shown. */
export function codeLines({ text }: Code): string[] {
  const lines = visible(text, { lines: true }).split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/**
 * Breaks what a build log would take for a command: GitHub obeys a line that starts with `::`, GitHub and Azure
 * obey `##[…]` and `##vso[…]` anywhere. One character becomes a dot, so that nothing moves on the page.
 */
export function disarm(output: string): string {
  return output.replace(/^(\s*):(?=:)/gm, '$1·').replace(/#(?=#[a-z]*\[)/gi, '·');
}
