import { listed, quoted } from '../text/sentence.ts';
import { visible } from '../text/visible.ts';
import type { Asking, Choice, Conversation } from '../world/conversation.ts';

/** The two ends of a conversation: what rag says, and the answer to it, which is undefined when there is none. */
export interface Terminal {
  tell(text: string): void;
  answerTo(prompt: string): Promise<string | undefined>;
}

/** A conversation in words. It goes on until an answer will do or there is none. */
export function converse(terminal: Terminal, compose: Conversation['compose']): Conversation {
  const ask = (question: string, options?: Asking) => askAt(terminal, question, options);
  return {
    ask,
    async choose(question, choices, { otherwise } = {}) {
      terminal.tell(listOf(question, choices));
      const answer = await ask('Number', {
        otherwise: numberOf(choices, otherwise),
        check: (typed) => (chosen(choices, typed) ? undefined : whatToType(choices)),
      });
      return answer === undefined ? undefined : chosen(choices, answer)?.value;
    },
    async confirm(question, otherwise) {
      const answer = await ask(question, {
        hint: 'yes or no',
        otherwise: otherwise ? 'yes' : 'no',
        check: (typed) => (/^(y|yes|n|no)$/i.test(typed) ? undefined : 'Type yes or no.'),
      });
      return answer === undefined ? undefined : /^y/i.test(answer);
    },
    compose,
  };
}

async function askAt(
  terminal: Terminal,
  question: string,
  { hint, otherwise = '', check }: Asking = {},
): Promise<string | undefined> {
  for (;;) {
    const typed = await terminal.answerTo(promptOf(question, hint, otherwise));
    if (typed === undefined) return undefined;
    const answer = typed.trim() || otherwise;
    const problem = check?.(answer);
    if (problem === undefined) return answer;
    terminal.tell(`${visible(problem, { lines: true })}\n`);
  }
}

/** `Rating (RED, AMBER or GREEN) [AMBER]: `. What was asked may come from a plan. */
function promptOf(question: string, hint: string | undefined, otherwise: string): string {
  const parts = [question, hint && `(${hint})`, otherwise && `[${otherwise}]`].filter(Boolean);
  const prompt = visible(parts.join(' ')).trim();
  return prompt.endsWith('?') ? `${prompt} ` : `${prompt}: `;
}

function listOf(question: string, choices: readonly Choice[]): string {
  const width = String(choices.length).length;
  const lines = choices.map(
    ({ label }, at) => `  ${String(at + 1).padStart(width)}  ${visible(label).trim()}`,
  );
  return `${[visible(question).trim(), ...lines].join('\n')}\n`;
}

/** The numbers of the list come first, because they are what is seen. */
function chosen(choices: readonly Choice[], typed: string): Choice | undefined {
  if (/^\d{1,9}$/.test(typed)) return choices[Number(typed) - 1];
  const same = (text: string) => text.toLowerCase() === typed.toLowerCase();
  return choices.find(({ value, label }) => same(value) || same(label));
}

function numberOf(choices: readonly Choice[], value: string | undefined): string | undefined {
  const at = choices.findIndex((choice) => choice.value === value);
  return at < 0 ? undefined : String(at + 1);
}

function whatToType(choices: readonly Choice[]): string {
  const words = choices.length > 4 ? [] : choices.map(({ value }) => quoted(value));
  const number = choices.length === 1 ? '1' : `a number from 1 to ${choices.length}`;
  return `Type ${listed([number, ...words], 'or')}.`;
}
