import { isList, isMap } from '../apply.ts';
import type { Data, DataMap } from '../data.ts';
import type { ListStyle } from './style.ts';
import { renderInBrackets, renderInLine, renderText } from './text.ts';

/**
 * Data as lines of YAML. The first goes on from what stands in its line already, so it comes without indentation; those
 * below it come with theirs. None has its ending.
 */
export type Lines = readonly [string, ...string[]];

/** How what is new is written. */
export interface Layout {
  /** How a list of this name is laid out. */
  readonly listStyle: (name: string) => ListStyle;
  /** How far in the lines of a text stand from the key above them. */
  readonly textStep: () => number;
  /** Whether the file's last line has an ending. */
  readonly isEnded: boolean;
}

/** `key: value`, at a column. */
export function renderEntry(key: string, value: Data, column: number, layout: Layout): Lines {
  const name = renderInLine(key);
  const [first, ...rest] = renderValue(value, { key, column, width: name.length }, layout);
  return [`${name}:${first}`, ...rest];
}

/** The key that a value is for. */
interface Holder {
  readonly key: string;
  readonly column: number;
  /** How wide it is as it is written. */
  readonly width: number;
}

/** What stands behind the colon of a key, with the space before it. `isOneLine` allows no text over lines. */
export function renderValue(value: Data, holder: Holder, layout: Layout, isOneLine = false): Lines {
  const { key, column, width } = holder;
  if (value === null) return [''];
  if (typeof value === 'string') {
    const before = column + width + ': '.length;
    const indent = isOneLine ? undefined : column + layout.textStep();
    const [first, ...rest] = renderText(value, { before, indent, isEnded: layout.isEnded });
    return [` ${first}`, ...rest];
  }
  if (isMap(value)) return ['', ...indented(renderMap(value, column + mapStep, layout), column + mapStep)];
  if (value.length === 0) return [' []'];
  const { dash, gap } = layout.listStyle(key);
  const at = column + dash;
  return ['', ...value.flatMap((item) => indented(renderItem(item, at, gap, layout), at))];
}

/** How far in a map stands from its key. */
const mapStep = 2;

/** `- item`, its dash at a column and the item `gap` further in. */
export function renderItem(item: Data, column: number, gap: number, layout: Layout): Lines {
  const dash = `-${' '.repeat(gap - 1)}`;
  const within = column + gap;
  if (item === null) return ['-'];
  if (isList(item)) return [dash + renderFlow(item)];
  const [first, ...rest] = isMap(item)
    ? renderMap(item, within, layout)
    : renderText(item, { before: within, indent: within, isEnded: layout.isEnded });
  return [dash + first, ...rest];
}

function renderMap(map: DataMap, column: number, layout: Layout): Lines {
  const entries = Object.entries(map).map(([key, value]) => renderEntry(key, value, column, layout));
  const [[first, ...rest] = ['{}'], ...others] = entries;
  return [first!, ...rest, ...others.flatMap((lines) => indented(lines, column))];
}

/** With the first line as far in as those below it. */
export function indented([first, ...rest]: Lines, column: number): Lines {
  return [' '.repeat(column) + first, ...rest];
}

/** A value as it may stand in brackets, on one line. */
export function renderFlow(data: Data): string {
  if (data === null) return '';
  if (typeof data === 'string') return renderInBrackets(data);
  if (isList(data)) return `[${data.map(renderFlow).join(', ')}]`;
  const entries = Object.entries(data).map(([key, value]) => renderFlowEntry(key, value));
  return `{${entries.join(', ')}}`;
}

export function renderFlowEntry(key: string, value: Data): string {
  return `${renderInBrackets(key)}: ${renderFlow(value)}`;
}
