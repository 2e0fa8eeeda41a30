import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { visible } from '../text/visible.ts';
import { lineAt } from './line.ts';
import type { Problem } from './problem.ts';
import { type About, sentences } from './sentences.ts';

/** A problem in the words of an officer, with what to type. */
export function explain(problem: Problem, source: Source): Diagnostic {
  const line = lineAt(
    source.text,
    problem.other && problem.kind === 'colon-in-text' ? problem.other.start : problem.start,
  );
  const { code = 'yaml-syntax', severity = 'error', message, hint, other } = sentences[problem.kind];
  const about: About = { ...problem, line, source, written: source.text.slice(problem.start, problem.end) };
  return {
    code,
    severity,
    message: visible(typeof message === 'string' ? message : message(about)),
    hint: visible(typeof hint === 'string' ? hint : hint(about)),
    span: {
      source,
      start: problem.start,
      end: Math.min(problem.end, Math.max(source.text.length, problem.start)),
    },
    ...(other && problem.other && { related: [{ message: other, span: { source, ...problem.other } }] }),
  };
}

/** A file in which nothing but white space and comments stands. */
export function emptyFile(source: Source): Diagnostic {
  return {
    code: 'empty-file',
    severity: 'error',
    message: 'This file is empty: there is no plan in it.',
    hint: 'A plan begins with its title, as in  plan: Sufficiency Strategy Action Plan  and has a list under  recommendations:',
    span: { source, start: 0, end: 0 },
  };
}

/** What stands for the findings after the last one shown. */
export function explainMore(count: number, { start, end }: Problem, source: Source): Diagnostic {
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: `From here on rag cannot read ${count} more lines.`,
    hint: 'Put the ones above right first, and run rag again.',
    span: { source, start, end },
  };
}
