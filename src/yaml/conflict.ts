import type { Diagnostic } from '../text/diagnostic.ts';
import { lineText, positionAt, type Source, type Span } from '../text/source.ts';

/** Marks that git leaves where two people changed the same lines. Looked for first: YAML would make nonsense of them. */
export function findConflict(source: Source): Diagnostic | undefined {
  const ours = markAt(source, '<<<<<<<', 0);
  if (!ours) return undefined;
  const middle = markAt(source, '=======', ours.end);
  const theirs = markAt(source, '>>>>>>>', middle?.end ?? ours.end);
  if (!middle && !theirs) return undefined;
  const others = [
    ...(middle ? [{ message: 'Here the other version begins.', span: middle }] : []),
    ...(theirs ? [{ message: `Here ${labelOf(theirs) || 'the other version'} ends.`, span: theirs }] : []),
  ];
  const sides = [ours, theirs].map((side) => (side && labelOf(side)) || 'an unnamed version').join(' and ');
  const last = theirs ?? middle!;
  return {
    code: 'merge-conflict',
    severity: 'error',
    message: `Two versions of the same lines stand here, lines ${lineOf(ours)} to ${lineOf(last)}: ${sides}. git could not merge them.`,
    hint: 'Keep the lines that are right, and delete the others together with the lines that begin <<<<<<<, |||||||, ======= and >>>>>>>.',
    span: ours,
    related: others,
  };
}

/** The next line that begins with a mark, and then ends or goes on with a space. */
function markAt(source: Source, mark: string, from: number): Span | undefined {
  const { text } = source;
  for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
    const end = at + mark.length;
    const startsLine = at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
    if (startsLine && (end === text.length || /\s/.test(text[end]!))) return { source, start: at, end };
  }
  return undefined;
}

function lineOf({ source, start }: Span): number {
  return positionAt(source, start).line;
}

/** What git wrote behind the mark: a branch, or a commit. */
function labelOf(span: Span): string {
  return lineText(span.source, lineOf(span))
    .slice(span.end - span.start)
    .trim();
}
