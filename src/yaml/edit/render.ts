import { isList, isMap } from '../apply.ts';
import type { Data, DataMap } from '../data.ts';
import { renderInBrackets, renderInLine, renderText } from './scalar.ts';
import type { ListStyle } from './style.ts';

/** How what is new is written. */
export interface Layout {
  readonly eol: string;
  /** How a list of this name is laid out. */
  readonly listStyle: (name: string) => ListStyle;
}

/** How far in the lines of a text stand under its key. */
const step = 2;

/** `key: value`, the first line without its indentation, which is `column`. No line ending at the end. */
export function renderEntry(key: string, value: Data, column: number, layout: Layout): string {
  const name = renderInLine(key);
  if (value === null) return `${name}:`;
  if (typeof value === 'string') {
    const setting = { indent: column + step, before: column + name.length + 2, eol: layout.eol };
    return `${name}: ${renderText(value, setting)}`;
  }
  if (isMap(value)) return `${name}:${below(renderMap(value, column + step, layout), column + step, layout)}`;
  if (value.length === 0) return `${name}: []`;
  return `${name}:${renderListBelow(value, key, column, layout)}`;
}

/** The lines of a list under its key, each with a line ending before it. `column` is that of the key. */
export function renderListBelow(
  items: readonly Data[],
  name: string,
  column: number,
  layout: Layout,
): string {
  const { dash, gap } = layout.listStyle(name);
  const at = column + dash;
  return items.map((item) => below(renderItem(item, at, gap, layout), at, layout)).join('');
}

/** `- …`, the first line without its indentation, which is `column`. */
export function renderItem(item: Data, column: number, gap: number, layout: Layout): string {
  const mark = `-${' '.repeat(gap - 1)}`;
  if (item === null) return '-';
  if (typeof item === 'string') {
    return mark + renderText(item, { indent: column + gap, before: column + gap, eol: layout.eol });
  }
  if (isList(item)) throw new Error('A plan has no list of lists.');
  return mark + renderMap(item, column + gap, layout);
}

function renderMap(map: DataMap, column: number, layout: Layout): string {
  return Object.entries(map)
    .map(([key, value]) => renderEntry(key, value, column, layout))
    .join(layout.eol + ' '.repeat(column));
}

function below(text: string, column: number, { eol }: Layout): string {
  return eol + ' '.repeat(column) + text;
}

/** A value as it may stand inside brackets, on one line. */
export function renderFlow(data: Data): string {
  if (data === null) return '""';
  if (typeof data === 'string') return renderInBrackets(data);
  if (isList(data)) return `[${data.map(renderFlow).join(', ')}]`;
  return `{${Object.entries(data)
    .map(([key, value]) => renderFlowEntry(key, value))
    .join(', ')}}`;
}

export function renderFlowEntry(key: string, value: Data): string {
  return `${renderInBrackets(key)}: ${renderFlow(value)}`;
}
