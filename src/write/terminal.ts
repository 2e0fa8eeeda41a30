import { visible } from '../text/visible.ts';
import type { Bars, Block, Report } from '../view/report.ts';
import { cleanBlocks, codeLines, disarm } from './clean.ts';
import type { Style } from './style.ts';
import { barsLines } from './terminal/bars.ts';
import { findingsLines } from './terminal/findings.ts';
import { type Page, pageFor } from './terminal/page.ts';
import { factsLines, headingLines, proseLines } from './terminal/prose.ts';
import { tableLines } from './terminal/table.ts';

/** A page for the eye. No line but of code is wider than the terminal, and what colour says the words say too. */
export function write(report: Report, style: Style): string {
  const page = pageFor(style);
  const pieces = piecesOf(cleanBlocks(report.view, (text) => visible(text).trim()));
  return joined(pieces.map((piece) => linesOf(piece, page)).filter((lines) => lines.length > 0));
}

function joined(pieces: readonly (readonly string[])[]): string {
  const text = pieces.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
  return disarm(text);
}

/** What is drawn in one go: a block, or bars that follow each other. */
type Piece = Exclude<Block, Bars> | readonly Bars[];

function piecesOf(blocks: readonly Block[]): Piece[] {
  const pieces: (Exclude<Block, Bars> | Bars[])[] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    if (block.block !== 'bars') pieces.push(block);
    else if (Array.isArray(last)) last.push(block);
    else pieces.push([block]);
  }
  return pieces;
}

function linesOf(piece: Piece, page: Page): string[] {
  if (!('block' in piece)) return barsLines(piece, page);
  switch (piece.block) {
    case 'heading':
      return headingLines(piece, page);
    case 'prose':
      return proseLines(piece, page);
    case 'facts':
      return factsLines(piece, page);
    case 'table':
      return tableLines(piece, page);
    case 'findings':
      return findingsLines(piece.findings, page);
    case 'code':
      return codeLines(piece);
  }
}
