import type { Diagnostic } from '../text/diagnostic.ts';
import { quoted } from '../text/sentence.ts';
import { commentsIn } from '../yaml/comments.ts';
import type { Sides, Three } from './merged.ts';

/** What speaks against a merged plan: errors of which neither side has as many. */
export function newErrors(
  versions: Three<readonly Diagnostic[]>,
  merged: readonly Diagnostic[],
): readonly string[] {
  const errors = merged.filter(({ severity }) => severity === 'error');
  const now = counts(codesOf(merged));
  const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map(codesOf).map(counts);
  const isNew = ({ code }: Diagnostic) => {
    const [before, our, their, is] = [base!, ours!, theirs!, now].map((each) => each.get(code) ?? 0);
    return is! > Math.max(our!, their!, our! + their! - before!);
  };
  return errors
    .filter(isNew)
    .map(({ message }) => `Put together, the two would make a plan with a new error: ${message}`);
}

/**
 * What speaks against the text of ours with the changes of theirs spliced in: a comment that theirs added, changed or took
 * out did not come along, and one of ours may have gone with what it stood in.
 */
export function lostComments(texts: Three<string>, merged: string, sides: Sides): readonly string[] {
  const [base, ours, theirs, now] = [texts.base, texts.ours, texts.theirs, merged].map((text) =>
    counts(commentsIn(text).map((comment) => comment.text)),
  );
  const comments = new Set([...base!.keys(), ...ours!.keys(), ...theirs!.keys()]);
  return [...comments].flatMap((comment) => {
    const [before, our, their, is] = [base!, ours!, theirs!, now!].map((each) => each.get(comment) ?? 0);
    const due = Math.max(0, our! + their! - before!);
    if (is === due) return [];
    const why =
      their! > before!
        ? `of ${sides.theirs}: rag cannot tell where it belongs in ${sides.ours}.`
        : their! < before!
          ? `is gone from ${sides.theirs}, and rag cannot tell what it belonged to in ${sides.ours}.`
          : `of ${sides.ours} would go with what ${sides.theirs} took out.`;
    return [`The comment ${quoted(comment)} ${why}`];
  });
}

function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

function counts(words: readonly string[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const word of words) all.set(word, (all.get(word) ?? 0) + 1);
  return all;
}
