import { columnsOf } from '../text/columns.ts';
import { visible } from '../text/visible.ts';

/** Mail programs break longer lines, and put marks of quotation before them. */
const widest = 70;

/** How far text of the plan stands in. */
const inset = 2;

/** Text as comment lines, wrapped between words; every line after the first stands in by `hanging` more. */
export function commentLines(text: string, indent = 0, hanging = 0): readonly string[] {
  const lines: string[] = [];
  for (const [order, line] of wrap(visible(text).trim(), indent, hanging).entries())
    lines.push(`# ${' '.repeat(indent + (order === 0 ? 0 : hanging))}${line}`);
  return lines;
}

/** A text with its paragraphs and lines, as comments. */
export function commentText(text: string, indent = inset): readonly string[] {
  return visible(text, { lines: true })
    .trim()
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? ['#'] : commentLines(line, indent)));
}

function wrap(text: string, indent: number, hanging: number): readonly string[] {
  const lines: string[] = [];
  let room = 0;
  for (const word of text.split(' ')) {
    const columns = columnsOf(word);
    if (lines.length > 0 && columns + 1 <= room) {
      lines.push(`${lines.pop()} ${word}`);
      room -= columns + 1;
    } else {
      room = widest - '# '.length - indent - (lines.length === 0 ? 0 : hanging) - columns;
      lines.push(word);
    }
  }
  return lines;
}
