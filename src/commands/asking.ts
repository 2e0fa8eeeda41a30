import type { Diagnostic } from '../text/diagnostic.ts';
import { stopped } from '../world/conversation.ts';
import type { Surroundings } from '../world/world.ts';
import type { Input } from './command.ts';
import { misuse } from './misuse.ts';

/** A text that a command needs: what was typed, or the answer to a question; what to say where there is neither. */
export async function needed(
  typed: string | undefined,
  question: {
    readonly asks: string;
    readonly what: string;
    readonly example: string;
    readonly hint?: string;
  },
  world: Surroundings,
): Promise<string | Diagnostic> {
  const { asks, what, example, hint } = question;
  if (typed !== undefined && typed.trim() === '') return lacking(what, example);
  if (typed !== undefined) return typed === '-' ? fromInput(world) : typed;
  if (!world.conversation) return lacking(what, example);
  const answer = await world.conversation.ask(asks, {
    hint,
    check: (text) => (text === '' ? 'Type a few words, or press Ctrl-C to stop.' : undefined),
  });
  return answer ?? stopped;
}

/** A text that a command can do without: what was typed, `-` being all of standard input. */
export async function optional(
  input: Input,
  name: string,
  world: Surroundings,
): Promise<string | Diagnostic | undefined> {
  const typed = input.option(name);
  return typed === '-' ? fromInput(world) : typed;
}

/** All of standard input, without the line ending that an editor or `echo` put at its end. */
async function fromInput(world: Surroundings): Promise<string | Diagnostic> {
  const text = await world.readInput();
  return typeof text === 'string' ? text.replace(/\r\n?/g, '\n').replace(/\n$/, '') : text;
}

/** A command line that lacks something, and nobody to ask for it. */
function lacking(what: string, example: string): Diagnostic {
  return misuse(`${what} is missing.`, `Type it as in: ${example}`);
}

/** Whether an answer is what stands in the way of one. */
export function isTrouble(answer: string | Diagnostic | undefined): answer is Diagnostic {
  return typeof answer === 'object';
}

/** What a command is about: the REF that was typed, or the answer to a question. */
export function neededRef(input: Input, example: string, world: Surroundings): Promise<string | Diagnostic> {
  const question = {
    asks: 'Which recommendation or action?',
    what: 'The recommendation or action',
    example,
    hint: 'an id such as 1.2',
  };
  return needed(input.argument('ref'), question, world);
}
