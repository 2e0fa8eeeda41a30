import { type Cell, cellsOf } from './columns.ts';
import { lineText, positionAt, type Span } from './source.ts';
import { visible } from './visible.ts';

/** One row of a frame, in pieces that a writer can colour: `gutter` and `text` side by side. */
export interface FrameRow {
  readonly gutter: string;
  readonly text: string;
  /** Whether the row is the one with the marks under the user's line. */
  readonly marks: boolean;
}

/**
 * The user's own line with its number, and ^^^ under the place. Safe for a terminal and no wider than `width`
 * columns (as far as 20 allow); a long line is cut around the place.
 */
export function frame(span: Span, { width }: { readonly width: number }): readonly FrameRow[] {
  const { line, column } = positionAt(span.source, span.start);
  const text = lineText(span.source, line);
  const from = Math.min(column - 1, text.length);
  const to = Math.min(from + Math.max(span.end - span.start, 0), text.length);
  const number = String(line);
  const room = Math.max(width - number.length - 5, 8);
  const { shown, indent, length } = cut(text, from, to, room);
  return [
    { gutter: `  ${number} | `, text: shown, marks: false },
    {
      gutter: `  ${' '.repeat(number.length)} | `,
      text: ' '.repeat(indent) + '^'.repeat(length),
      marks: true,
    },
  ];
}

interface Cut {
  readonly shown: string;
  /** Columns before the marks, and under how many they stand. */
  readonly indent: number;
  readonly length: number;
}

/** Takes what fits: a third of the room for what stands before the place, more when nothing follows. */
function cut(text: string, from: number, to: number, room: number): Cut {
  const near = room * 8;
  const before = cellsBefore(text.slice(Math.max(0, from - near), from), from - near <= 0);
  const place = drawn(text.slice(from, Math.min(to, from + near)), columnsIn(before));
  const after = drawn(text.slice(to, to + near), columnsIn(before) + columnsIn(place));
  const rest = Math.max(columnsIn(place) + columnsIn(after), 1);
  const whole =
    columnsIn(before) + rest <= room && from <= near && to - from <= near && text.length - to <= near;
  if (whole) return join(before, place, after, false, false);
  const share = Math.max(Math.floor(room / 3), room - rest - 2);
  const head = takeLast(before, share);
  const left = head.length < before.length || from > near;
  const behind = room - columnsIn(head) - Number(left);
  const right = rest > behind || to - from > near || text.length - to > near;
  const tail = takeFirst([...place, ...after], behind - Number(right));
  return join(head, tail.slice(0, place.length), tail.slice(place.length), left, right);
}

function join(before: Cell[], place: Cell[], after: Cell[], left: boolean, right: boolean): Cut {
  const all = [...before, ...place, ...after].map((cell) => cell.text).join('');
  return {
    shown: `${left ? '…' : ''}${all}${right ? '…' : ''}`.trimEnd(),
    indent: columnsIn(before) + Number(left),
    length: Math.max(columnsIn(place), 1),
  };
}

/** What stands before the place; from the middle of a long line a tab counts as one column. */
function cellsBefore(text: string, fromLineStart: boolean): Cell[] {
  return drawn(fromLineStart ? text : text.replaceAll('\t', ' '), 0);
}

const tabStop = 4;

/** The cells of a text as it is drawn from a column on: clean, with tabs as spaces to the next stop. */
function drawn(text: string, column: number): Cell[] {
  const cells: Cell[] = [];
  let at = column;
  for (const [index, piece] of text.split('\t').entries()) {
    const tab = index === 0 ? [] : cellsOf(' '.repeat(tabStop - (at % tabStop)));
    const clean = [...tab, ...cellsOf(keepSpaces(piece))];
    for (const cell of clean) cells.push(cell);
    at += columnsIn(clean);
  }
  return cells;
}

/** `visible` folds runs of spaces; here each must keep its column. */
function keepSpaces(text: string): string {
  return visible(text, { lines: true }).replaceAll('\n', ' ');
}

function columnsIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}

function takeFirst(cells: readonly Cell[], room: number): Cell[] {
  let used = 0;
  return cells.filter((cell) => {
    used += cell.columns;
    return used <= room;
  });
}

function takeLast(cells: readonly Cell[], room: number): Cell[] {
  return takeFirst([...cells].reverse(), room).reverse();
}
