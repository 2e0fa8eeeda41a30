import { lineAt } from './line.ts';
import type { Problem, ProblemKind } from './problem.ts';

/** After these nothing that follows can be believed. */
const final: ReadonlySet<ProblemKind> = new Set(['stray', 'documents', 'too-deep', 'tab']);

/** These put the lines below out of step, so that more of their sort says nothing new until a line at the margin. */
const layout: ReadonlySet<ProblemKind> = new Set([
  'unclosed-quote',
  'unclosed-bracket',
  'block-in-bracket',
  'uneven-key',
  'uneven-item',
  'item-among-keys',
  'no-dash',
  'no-colon',
  'no-space-after-colon',
  'no-space-after-dash',
  'indented-too-far',
  'key-over-lines',
  'empty-key',
  'key-not-text',
]);

/** These are certain whatever stands above, and whoever mends one will mend them all: the first is told. */
const toldOnce: ReadonlySet<ProblemKind> = new Set(['odd-space', 'pasted-mark']);

/** In the order of the file, and of several on a line the first: what comes behind it mostly follows from it. */
export function firstOfLines(problems: readonly Problem[], text: string): readonly Problem[] {
  let reached = -1;
  return [...problems]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start <= reached) return false;
      reached = lineAt(text, Math.max(start, end - 1)).end;
      return true;
    });
}

/** Leaves out what merely follows from a problem on a line before. */
export function settle(problems: readonly Problem[], text: string): readonly Problem[] {
  const kept: Problem[] = [];
  let outOfStep = false;
  for (const problem of problems) {
    const { kind } = problem;
    const isCertain = toldOnce.has(kind);
    if (isCertain && kept.some((earlier) => earlier.kind === kind)) continue;
    if (lineAt(text, problem.start).indent === 0) outOfStep = false;
    const isLayout = layout.has(kind);
    if (outOfStep && (isLayout || final.has(kind))) continue;
    kept.push(problem);
    if (final.has(kind)) return kept;
    outOfStep ||= isLayout || isCertain;
  }
  return kept;
}
