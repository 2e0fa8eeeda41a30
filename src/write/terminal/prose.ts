import type { Cell, Facts, Heading, Prose } from '../../view/report.ts';
import { inMargin, type Page, paragraph, roomOf } from './page.ts';
import { columnsOf, padded, wrap } from './wrap.ts';

/** Less room than this behind the labels, and each value goes under its label. */
const narrowestValue = 18;

export function headingLines({ level, text, aside }: Heading, page: Page): string[] {
  const title = wrap(text, page.width).map(page.paint.title);
  const lines = aside ? beside(title, aside, page) : title;
  if (level === 3) return lines;
  return [...lines, page.paint.faint((level === 1 ? '━' : '─').repeat(page.width))];
}

/** Puts the aside at the right end of the last line, or under it when it does not fit. */
function beside(title: readonly string[], aside: string, { width }: Page): string[] {
  const last = title.at(-1) ?? '';
  const free = width - columnsOf(last);
  if (columnsOf(aside) + 2 > free) return [...title, ...wrap(aside, width)];
  return [...title.slice(0, -1), last + padded(aside, free, 'right')];
}

export function proseLines({ cells }: Prose, page: Page): string[] {
  return inMargin(paragraph(cells, roomOf(page), page), cells, page);
}

export function factsLines({ facts }: Facts, page: Page): string[] {
  const lines = factLines(facts, roomOf(page), page);
  return facts.flatMap(({ value }, index) => inMargin(lines[index]!, [value], page));
}

/** The lines of each fact: labels in a column and values beside them, or under them where there is little room. */
export function factLines(facts: Facts['facts'], width: number, page: Page): string[][] {
  const labels = Math.max(0, ...facts.map(({ label }) => columnsOf(label))) + 2;
  const stacked = width - labels < narrowestValue;
  return facts.map(({ label, value }) =>
    stacked ? under(label, value, width, page) : behind(padded(label, labels), value, width, page),
  );
}

function behind(label: string, value: Cell, width: number, page: Page): string[] {
  const indent = ' '.repeat(columnsOf(label));
  const lines = paragraph([value], width - columnsOf(label), page);
  return (lines.length > 0 ? lines : ['']).map(
    (line, index) => `${index === 0 ? page.paint.faint(label) : indent}${line}`,
  );
}

function under(label: string, value: Cell, width: number, page: Page): string[] {
  const together = `${label}  ${value.text}`;
  if (columnsOf(together) <= width) return behind(`${label}  `, value, width, page);
  const lines = paragraph([value], width - 2, page);
  return [...wrap(label, width).map(page.paint.faint), ...lines.map((line) => `  ${line}`)];
}
