import { type Diagnostic, placeOf, type Severity } from '../../text/diagnostic.ts';
import { frame } from '../../text/frame.ts';
import type { Span } from '../../text/source.ts';
import { visible } from '../../text/visible.ts';
import type { Cell, Tone } from '../../view/report.ts';
import { type Page, paragraph } from './page.ts';
import { columnsOf } from './wrap.ts';

const tones: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'caution', info: 'done' };

/** Each finding: where and what kind, the sentence, the user's own line, what to do. An empty line between them. */
export function findingsLines(findings: readonly Diagnostic[], page: Page): string[] {
  return findings.flatMap((finding, index) => [
    ...(index > 0 ? [''] : []),
    ...findingLines(finding, findings[index - 1]?.hint, page),
  ]);
}

/** What the finding before has said already of what to do is not said again. */
function findingLines(finding: Diagnostic, said: string | undefined, page: Page): string[] {
  const { severity, code, message, span, hint, related = [] } = finding;
  const head = [
    { text: visible(placeOf(finding)) },
    { text: severity, tone: tones[severity], strong: true } as const,
    { text: visible(code), tone: 'muted' } as const,
  ];
  return [
    ...headLines(head, page),
    ...hung('  ', message, page),
    ...(span ? frameLines(span, tones[severity], page) : []),
    ...related.flatMap((other) => [
      ...hung('  ', `${placeOf({ ...finding, span: other.span })}: ${other.message}`, page),
      ...frameLines(other.span, 'muted', page),
    ]),
    ...(hint && hint !== said ? hung('  → ', hint, page) : []),
  ];
}

/** Two spaces apart, so that the parts are told from each other, as long as they fit on the line. */
function headLines(parts: readonly Cell[], page: Page): string[] {
  const together = columnsOf(parts.map(({ text }) => text).join('  ')) <= page.width;
  const shown = parts.filter(({ text }) => text !== '');
  return together
    ? [shown.map((part) => page.paint.cell(part.text, part)).join('  ')]
    : paragraph(shown, page.width, page);
}

function hung(first: string, text: string, page: Page): string[] {
  const indent = ' '.repeat(first.length);
  const lines = paragraph([{ text: visible(text) }], page.width - first.length, page);
  return lines.map((line, index) => `${index === 0 ? first : indent}${line}`);
}

function frameLines(span: Span, tone: Tone, { width, paint }: Page): string[] {
  return frame(span, { width }).map(({ gutter, text, marks }) =>
    `${paint.faint(gutter)}${marks ? paint.cell(text, { tone, strong: true }) : text}`.trimEnd(),
  );
}
