import type { Diagnostic } from '../text/diagnostic.ts';

/**
 * Somebody at a terminal who can be asked. No answer (Ctrl-D or Ctrl-C) is `undefined` from every question: the command
 * then stops with `stopped`, and nothing is changed.
 */
export interface Conversation {
  /** Asks for a text, trimmed. Lines that are pasted together are one answer. */
  ask(question: string, options?: Asking): Promise<string | undefined>;
  /** Asks for one of several, by its number in the list that is shown, its value or its label: its value. */
  choose(
    question: string,
    choices: readonly Choice[],
    options?: { readonly otherwise?: string },
  ): Promise<string | undefined>;
  /** Asks for yes or no; Enter alone is `otherwise`. */
  confirm(question: string, otherwise: boolean): Promise<boolean | undefined>;
  /**
   * Opens the user's editor on a form: what was saved, line endings as the editor left them, or why there is nothing.
   * The file that the editor sees is called `name` and is gone afterwards, so keep the text where it is refused.
   */
  compose(form: string, name: string): Promise<string | Diagnostic>;
}

export interface Asking {
  /** What a good answer looks like. */
  readonly hint?: string;
  /** The answer that Enter alone gives; without it that is the empty text. */
  readonly otherwise?: string;
  /** What is wrong with an answer: it is shown, and the question put again. */
  readonly check?: (answer: string) => string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a command ends with that was given no answer. */
export const stopped: Diagnostic = {
  code: 'no-answer',
  severity: 'info',
  unable: true,
  message: 'You stopped before the end, so nothing was changed.',
};
