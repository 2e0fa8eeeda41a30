import { Lexer } from 'yaml';

/** Before a text without quotation marks, the lexer says that it comes. */
const textFollows = '\u001f';

/** The comments of a text, in its order, with their `#`. */
export function commentsIn(text: string): readonly string[] {
  const comments: string[] = [];
  let last = '';
  for (const lexeme of new Lexer().lex(text.replace(/\r(?!\n)/g, '\n'))) {
    if (lexeme.startsWith('#') && last !== textFollows) comments.push(lexeme.trimEnd());
    last = lexeme;
  }
  return comments;
}
