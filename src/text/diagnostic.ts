import { nameOf, positionAt, type Span } from './source.ts';

/** Worst first. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What rag has to say about an input: plain data, the same shape from the first byte to the last rule. */
export interface Diagnostic {
  /** The rule's name, which `rag explain` knows. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that an officer understands: what was found. */
  readonly message: string;
  /** What to type, or do, to put it right. */
  readonly hint?: string;
  /** Where. Missing when there is no text to point at, as for a file that cannot be opened. */
  readonly span?: Span;
  /** The file, when there is no span. */
  readonly path?: string;
  /** The thing spoken of, as `plan/id`. */
  readonly ref?: string;
  /** Other places that belong to the finding, such as the first use of a doubled id. */
  readonly related?: readonly Related[];
  /** Of what was done to a plan: the commit that did it. */
  readonly commit?: { readonly hash: string; readonly day: string };
  /** With --since: whether the base of the branch does not have it. */
  readonly isNew?: boolean;
  /** rag could not do what was asked, rather than found something: exit code 2. */
  readonly unable?: true;
}

export interface Related {
  readonly message: string;
  readonly span: Span;
}

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Worst first; then by file, place and code, so that the order never depends on how the findings were made. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      Number(b.unable ?? false) - Number(a.unable ?? false) ||
      weight[a.severity] - weight[b.severity] ||
      compare(pathOf(a), pathOf(b)) ||
      (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/** The file that a diagnostic is about; empty when it is about none. */
export function pathOf(diagnostic: Diagnostic): string {
  return diagnostic.span?.source.name ?? diagnostic.path ?? '';
}

/** `path:line:column`, as editors and terminals make it a link. */
export function placeOf(diagnostic: Diagnostic): string {
  const { span } = diagnostic;
  if (!span) return pathOf(diagnostic);
  const { line, column } = positionAt(span.source, span.start);
  return `${nameOf(span.source)}:${line}:${column}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
