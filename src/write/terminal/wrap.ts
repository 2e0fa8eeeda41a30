import { columnsOf as columnsOfText } from '../../text/columns.ts';
import type { Cell } from '../../view/report.ts';

/** The columns that a text takes: paint takes none. */
export function columnsOf(text: string): number {
  return columnsOfText(text.includes('\u001b') ? text.replace(/\u001b\[[\d;]*m/g, '') : text);
}

/** Lines of at most `width` columns, broken between words; a word that is longer than a line is broken inside. */
export function wrap(text: string, width: number): string[] {
  return flow([{ text }], width).map(([cell]) => cell!.text);
}

/** Wraps cells that run on, a space between them; each line holds its pieces of the cells. No text, no line. */
export function flow(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = [];
  let used = width;
  for (const cell of cells) {
    for (const word of cell.text.split(' ').flatMap((word) => pieces(word, width))) {
      const columns = columnsOf(word);
      const line = lines.at(-1);
      if (line && used + 1 + columns <= width) {
        used += 1 + columns;
        add(line, cell, word);
      } else {
        used = columns;
        lines.push([{ ...cell, text: word }]);
      }
    }
  }
  return lines;
}

/** The text on one line: what does not fit is cut after a word, with … in its place. */
export function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  return `${wrap(text.slice(0, width * 8), width - 1)[0] ?? ''}…`;
}

export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return align === 'left' ? text + space : space + text;
}

/** Words of one cell stay one piece, so that colour covers the spaces between them. */
function add(line: Cell[], cell: Cell, word: string): void {
  const last = line.at(-1)!;
  const same = last.tone === cell.tone && last.strong === cell.strong && last.title === cell.title;
  if (same) line[line.length - 1] = { ...last, text: `${last.text} ${word}` };
  else line.push({ ...cell, text: word });
}

/** A word that is longer than a line, broken behind a hyphen or a stroke where it has one, as a long REF has. */
function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return word === '' ? [] : [word];
  const parts = word.match(/[^-/]*[-/]|[^-/]+/g) ?? [];
  const fitting = parts.map((text) => ({ text, columns: columnsOf(text) }));
  return filled(
    fitting.flatMap((part) => (part.columns <= width ? [part] : [...characters(part.text, width)])),
    width,
  );
}

interface Bit {
  readonly text: string;
  readonly columns: number;
}

/** Bits of a word put together to as few pieces as a width allows. */
function filled(bits: readonly Bit[], width: number): string[] {
  const found: string[] = [];
  let used = width;
  for (const { text, columns } of bits) {
    used += columns;
    if (used <= width && found.length > 0) found[found.length - 1] += text;
    else {
      found.push(text);
      used = columns;
    }
  }
  return found;
}

/** As a reader sees them, a letter with its accents; taken apart only where one alone is wider than a line. */
function* characters(word: string, width: number): Iterable<Bit> {
  const known = new Map<string, number>();
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    const columns = known.get(segment) ?? columnsOf(segment);
    known.set(segment, columns);
    if (columns <= width) yield { text: segment, columns };
    else for (const part of segment) yield { text: part, columns: columnsOf(part) };
  }
}
