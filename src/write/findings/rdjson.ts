import { type Position, positionAt, type Span } from '../../text/source.ts';
import type { Report } from '../../view/report.ts';
import { harmless } from '../harmless.ts';
import { markdownText } from '../markdown-text.ts';
import { type Item, itemsOf, nowhere } from './items.ts';
import { severityNames } from './severities.ts';

/** Reviewdog's diagnostic format. It puts the message into a comment as Markdown, so nothing in it may be markup. */
export function write(report: Report): string {
  const document = { source: { name: 'rag' }, diagnostics: itemsOf(report).map(diagnostic) };
  return `${harmless(JSON.stringify(document, undefined, 2))}\n`;
}

function diagnostic({ rule, weight, path = nowhere, advice, diagnostic: { span } }: Item) {
  return {
    message: markdownText(advice),
    location: { path, range: span && rangeOf(span) },
    severity: severityNames.rdjson[weight],
    code: { value: rule },
  };
}

function rangeOf({ source, start, end }: Span) {
  return {
    start: inBytes(source.text, start, positionAt(source, start)),
    end: inBytes(source.text, end, positionAt(source, end)),
  };
}

/** In characters: a line so long is nobody's, and to count its bytes for each finding would take for ever. */
const longestLine = 10_000;
const encoder = new TextEncoder();

/** The format counts columns in bytes of UTF-8. */
function inBytes(text: string, offset: number, { line, column }: Position) {
  if (column > longestLine) return { line };
  return { line, column: encoder.encode(text.slice(offset - column + 1, offset)).length + 1 };
}
