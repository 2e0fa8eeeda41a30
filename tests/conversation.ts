import { converse } from '../src/io/conversation.ts';
import type { Diagnostic } from '../src/text/diagnostic.ts';
import type { Conversation } from '../src/world/conversation.ts';

/** A conversation whose answers are given beforehand, and what was said in it. */
export interface Scripted {
  readonly conversation: Conversation;
  /** Every prompt, list and reproof, in order. */
  readonly said: readonly string[];
  /** The forms that an editor was opened on, by their names. */
  readonly forms: Readonly<Record<string, string>>;
}

/** What the editor makes of a form: a text, why there is none, or the form changed. */
export type Editing = string | Diagnostic | ((form: string) => string);

/**
 * Somebody who types these answers, one a line as at a terminal; `undefined`, and all that is asked after the last, is
 * Ctrl-D. The editor does to its forms what `edits` says, one after the other.
 */
export function answering(
  answers: readonly (string | undefined)[],
  edits: readonly Editing[] = [],
): Scripted {
  const said: string[] = [];
  const forms: Record<string, string> = {};
  const [left, editsLeft] = [[...answers], [...edits]];
  const terminal = {
    tell: (text: string) => void said.push(text),
    answerTo: async (prompt: string) => {
      said.push(prompt);
      return left.shift();
    },
  };
  const compose: Conversation['compose'] = async (form, name) => {
    forms[name] = form;
    const edit = editsLeft.shift() ?? form;
    return typeof edit === 'function' ? edit(form) : edit;
  };
  return { conversation: converse(terminal, compose), said, forms };
}
