/** A text and the name it is shown under. Every offset in rag counts UTF-16 units of `text`. */
export interface Source {
  /** The path as the user would type it, e.g. `plans/bradford-sufficiency.yaml`. */
  readonly name: string;
  /** The text without its byte order mark. */
  readonly text: string;
  /** Whether the file began with a byte order mark, so that a writer can put it back. */
  readonly bom?: boolean;
  /** The git commit that the text is of, where it is not the file as it is. */
  readonly revision?: string;
}

/** A source as a message names it: `plans/x.yaml`, or `plans/x.yaml at 3f2a1b9`. */
export function nameOf({ name, revision }: Source): string {
  return revision === undefined ? name : `${name} at ${revision}`;
}

/** A place as an editor shows it: both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a source, from `start` up to but not including `end`. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

const lineStartsOf = new WeakMap<Source, readonly number[]>();

/** The line and column of an offset. An offset past the end is the end. */
export function positionAt(source: Source, offset: number): Position {
  const starts = lineStarts(source);
  const at = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - starts[low]! + 1 };
}

/** The text of a line, counted from 1, without its ending. */
export function lineText(source: Source, line: number): string {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  if (start === undefined) return '';
  return source.text.slice(start, starts[line] ?? source.text.length).replace(/[\r\n]+$/, '');
}

/** The first line of a stretch: underlining all of a long text would bury the message. */
export function firstLineOf(source: Source, { start, end }: Pick<Span, 'start' | 'end'>): Span {
  const ending = source.text.slice(start, end).search(/[\r\n]/);
  return { source, start, end: ending < 0 ? end : start + ending };
}

/** Lines end with LF, CR LF, or a CR alone. */
function lineStarts(source: Source): readonly number[] {
  const known = lineStartsOf.get(source);
  if (known) return known;
  const starts = [0];
  for (const ending of source.text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length);
  lineStartsOf.set(source, starts);
  return starts;
}
