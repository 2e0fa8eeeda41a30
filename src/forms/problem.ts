import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { type Line, spanOf } from './lines.ts';

/** What is wrong with a form that came back, at the owner's own line. */
export interface Problem {
  readonly code: string;
  readonly at: Line;
  readonly message: string;
  readonly hint?: string;
  readonly ref?: string;
  /** The form can be taken as it is, but somebody should look. */
  readonly doubt?: true;
  /** Another line that belongs to it, and what is there. */
  readonly also?: { readonly at: Line; readonly message: string };
}

export function diagnosticOf(source: Source, problem: Problem): Diagnostic {
  const { at, doubt, also, ...said } = problem;
  return {
    ...said,
    severity: doubt ? 'warning' : 'error',
    span: spanOf(source, at),
    ...(also && { related: [{ message: also.message, span: spanOf(source, also.at) }] }),
  };
}
