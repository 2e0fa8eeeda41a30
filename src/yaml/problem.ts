/** What can be wrong with a text as YAML, in rag's own words, whichever parser found it. */
export type ProblemKind =
  // Text that YAML reads as something else. The tree holds the text that was most likely meant.
  | 'colon-in-text'
  | 'special-start'
  | 'after-bracket'
  | 'after-quote'
  | 'bad-escape'
  // The layout of lines. The tree cannot be believed.
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'bracket-contents'
  | 'block-in-bracket'
  | 'block-indent'
  | 'tab'
  | 'odd-space'
  | 'pasted-mark'
  | 'uneven-key'
  | 'uneven-item'
  | 'item-among-keys'
  | 'no-dash'
  | 'no-colon'
  | 'no-space-after-colon'
  | 'no-space-after-dash'
  | 'indented-too-far'
  | 'key-over-lines'
  | 'empty-key'
  | 'key-not-text'
  | 'stray'
  // YAML that a plan has no use for.
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'merge'
  | 'directive'
  | 'documents'
  // And the rest.
  | 'duplicate-key'
  | 'too-deep'
  | 'comment-in-text';

export interface Problem {
  readonly kind: ProblemKind;
  /** Offsets into the source's text. */
  readonly start: number;
  readonly end: number;
  /** How far the lines beside this one are indented, where that is what went wrong. */
  readonly indent?: number;
  /** The other place: of a doubled key, the first. */
  readonly other?: { readonly start: number; readonly end: number };
}

/** After these the tree still holds what the officer most likely meant, so a reader may go on with it. */
const harmless: ReadonlySet<ProblemKind> = new Set([
  'colon-in-text',
  'special-start',
  'after-bracket',
  'after-quote',
  'bad-escape',
  'anchor',
  'tag',
  'duplicate-key',
  'comment-in-text',
]);

/** Whether the tree can be believed in spite of a problem. */
export function isHarmless(problem: Problem): boolean {
  return harmless.has(problem.kind);
}
