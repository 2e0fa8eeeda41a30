import { Lexer } from 'yaml';

/** Before a text without quotation marks, the lexer says that it comes. */
const textFollows = '\u001f';

/** What the lexer says besides, and what stands in no text. */
const signals: ReadonlySet<string> = new Set(['\u0002', '\u0018', textFollows]);

export interface Comment {
  /** With its `#`, and without spaces at its end. */
  readonly text: string;
  /** The offset of its `#`. */
  readonly start: number;
}

/** The comments of a text, in its order. */
export function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let last = '';
  let at = 0;
  for (const lexeme of new Lexer().lex(text.replace(/\r(?!\n)/g, '\n'))) {
    if (lexeme.startsWith('#') && last !== textFollows) comments.push({ text: lexeme.trimEnd(), start: at });
    if (!signals.has(lexeme)) at += lexeme.length;
    last = lexeme;
  }
  return comments;
}
