import type { Diagnostic } from '../text/diagnostic.ts';

/** A command line that asks for what cannot be, and what to type instead. */
export function misuse(message: string, hint: string): Diagnostic {
  return { code: 'usage', severity: 'error', unable: true, message, hint };
}
