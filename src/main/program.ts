import { CommanderError, Command as Program } from 'commander';
import { version } from '../../package.json';
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { groups } from '../commands/groups.ts';
import { sharedOptions } from '../commands/shared.ts';
import type { World } from '../world/world.ts';
import type { Answer, Call } from './call.ts';
import type { Placed } from './deliveries.ts';
import { describe } from './describe.ts';
import { askedFor, commandFirst, wordsOf } from './first-word.ts';
import { forgottenValue } from './forgotten.ts';
import { understand } from './understand.ts';
import { wrongWords } from './wrong-words.ts';

/** Reads a command line. */
export function parse(argv: readonly string[], world: World): Promise<Call | Answer> {
  return parseWith(commands, argv, world);
}

/** Reads a command line of these commands. */
export async function parseWith<Name extends string>(
  commands: readonly Command<Name>[],
  argv: readonly string[],
  world: World,
): Promise<Call<Name> | Answer> {
  const words = commandFirst(argv, commands);
  const wrong = await wrongWords(words, commands, world);
  if (wrong !== undefined) return { text: wrong, code: 2 };
  const asked = askedFor(words, commands);
  const forgotten = forgottenValue(words, [...(asked?.options ?? []), ...sharedOptions]);
  if (forgotten !== undefined) return { text: forgotten, code: 2 };
  const said: string[] = [];
  let call: Call<Name> | Answer | undefined;
  const program = programWith((text) => said.push(text), world.out.columns);
  const parents = new Map<string, Program>();
  for (const command of commands) {
    const child = place(command, program, parents);
    // The others need not be described to read it.
    if (command !== asked) continue;
    const placed = watchPlaced(describe(child, command));
    child.action((...given) => {
      call = understand(command, given.at(-1) as Program, placed);
    });
  }
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { text: said.join(''), code: error.exitCode === 0 ? 0 : 2 };
  }
  return call!;
}

/** Commander keeps the values of each option, but not which came first. */
function watchPlaced(program: Program): readonly Placed[] {
  const placed: Placed[] = [];
  for (const name of ['format', 'output'] as const)
    program.on(`option:${name}`, (text: string) => placed.push({ name, text }));
  return placed;
}

function programWith(say: (text: string) => void, columns = 80): Program {
  return new Program('rag')
    .description(
      'Keeps a public body’s action plan honest: what is due, what is overdue, and whether anyone has looked.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help, -h', 'print this help')
    .exitOverride()
    .configureHelp({ helpWidth: Math.min(columns, 100), subcommandTerm: nameOf })
    .configureOutput({ writeOut: say, writeErr: say })
    .showSuggestionAfterError()
    .addHelpText('after', closing);
}

const closing = `
A bare rag is rag status. Exit codes: 0 nothing wrong, 1 errors were found, 2 it could not be done.
More on a command: rag help status`;

/** Both words of a command that has two. */
function nameOf(program: Program): string {
  const { parent } = program;
  return parent?.parent ? `${parent.name()} ${program.name()}` : program.name();
}

/** Gives a command its place: below rag, or below its group, which comes where its first command does. */
function place({ name, summary, hidden }: Command, program: Program, parents: Map<string, Program>): Program {
  const pair = wordsOf(name);
  if (!pair) return program.command(name, { isDefault: name === 'status', hidden }).summary(summary);
  const [group, word] = pair;
  const parent = parents.get(group) ?? describeGroup(program, group, name);
  parents.set(group, parent);
  return parent.command(word).summary(summary);
}

function describeGroup(program: Program, group: string, example: string): Program {
  const summary = groups.find(({ name }) => name === group)?.summary ?? '';
  return program
    .command(group)
    .summary(summary)
    .description(summary)
    .helpCommand(false)
    .addHelpText('after', `\nMore on a command: rag help ${example}`);
}
