import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { visible } from '../text/visible.ts';
import type { About } from './hints.ts';
import { lineAt } from './line.ts';
import type { Problem } from './problem.ts';
import { brief } from './quote.ts';
import { sentences } from './sentences.ts';

/** What to do about a key that stands twice, from one who knows what it is for; undefined: what holds for any key. */
export type AdviceOnDoubledKey = (key: string, value: string) => string | undefined;

/** A problem in the words of an officer, with what to type. */
export function explain(problem: Problem, source: Source, advise?: AdviceOnDoubledKey): Diagnostic {
  const line = lineAt(
    source.text,
    problem.other && problem.kind === 'colon-in-text' ? problem.other.start : problem.start,
  );
  const { code = 'yaml-syntax', severity = 'error', message, hint, other } = sentences[problem.kind];
  const about: About = { ...problem, line, source, written: source.text.slice(problem.start, problem.end) };
  const advice =
    problem.kind === 'duplicate-key'
      ? advise?.(about.written, line.key === about.written ? brief(line.value) : '')
      : undefined;
  return {
    code,
    severity,
    message: visible(typeof message === 'string' ? message : message(about)),
    hint: visible(advice ?? (typeof hint === 'string' ? hint : hint(about))),
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
