import type { Diagnostic } from '../../src/text/diagnostic.ts';
import { positionAt, type Span } from '../../src/text/source.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

/** Findings as an officer reads them, a line a sentence. */
export function shown(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(one).join('\n');
}

/** What rag says of a text as YAML. */
export function readingOf(text: string): string {
  return shown(parseYaml({ name: 'plan.yaml', text }).diagnostics);
}

function one({ code, severity, span, message, hint, related = [] }: Diagnostic): string {
  const mark = severity === 'error' ? code : `${code} (${severity})`;
  const others = related.map(({ message, span }) => `\n  > ${placeIn(span)} ${message}`);
  return `${span ? placeIn(span) : '-'} ${mark}\n  ${message}\n  ${hint}${others.join('')}`;
}

function placeIn({ source, start }: Span): string {
  const { line, column } = positionAt(source, start);
  return `${line}:${column}`;
}
