import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { Problem } from './problem.ts';
export function explain(p: Problem, source: Source): Diagnostic { return { code: p.kind, severity: 'error', message: p.kind, span: {source, start:p.start,end:p.end}}; }
export function emptyFile(source: Source): Diagnostic { return { code: 'empty-file', severity: 'error', message: '', span: {source, start:0,end:0}}; }
