import { CommanderError, InvalidArgumentError, Command as Program, Option as ProgramOption } from 'commander';
import { version } from '../../package.json';
import type { Argument, Command, Option } from '../commands/command.ts';
import { type CommandName, commands } from '../commands/commands.ts';
import { sharedOptions } from '../commands/shared.ts';
import { listed } from '../text/sentence.ts';
import { visible } from '../text/visible.ts';
import type { World } from '../world/world.ts';

import { findFormat, formats } from '../write/format.ts';
import type { Call, Presentation } from './call.ts';
import type { ExitCode } from './exit-code.ts';
import { commandFirst, isAskedFor, unknownCommand } from './first-word.ts';

/** Help that was asked for (code 0), or what is wrong with the command line (code 2). */
interface Answer {
  readonly text: string;
  readonly code: ExitCode;
}

/** Reads a command line. */
export async function parse(argv: readonly string[], world: World): Promise<Call | Answer> {
  const said: string[] = [];
  let call: Call | Answer | undefined;
  const program = new Program('rag')
    .description(
      'Keeps a public body’s action plan honest: what is due, what is overdue, and whether anyone has looked.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help, -h', 'print this help')
    .exitOverride()
    .configureHelp({
      helpWidth: Math.min(world.out.columns ?? 80, 100),
      subcommandTerm: (each) => each.name(),
    })
    .configureOutput({ writeOut: (text) => said.push(text), writeErr: (text) => said.push(text) })
    .showSuggestionAfterError();
  const words = commandFirst(argv);
  for (const command of commands) {
    const child = program
      .command(command.name, { isDefault: command.name === 'status' })
      .summary(command.summary);
    if (!isAskedFor(command, words)) continue;
    describe(child, command).action((...given) => {
      call = understand(command, given.at(-1) as Program);
    });
  }
  program.addHelpText('after', closing);
  const unknown = await unknownCommand(words, world);
  if (unknown !== undefined) return { text: unknown, code: 2 };
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { text: said.join(''), code: error.exitCode === 0 ? 0 : 2 };
  }
  return call!;
}

const closing = `
A bare rag is rag status. Exit codes: 0 nothing wrong, 1 errors were found, 2 it could not be done.
More on a command: rag help status`;

function describe(program: Program, command: Command): Program {
  program.showHelpAfterError(`rag help ${command.name} says more.`);
  program.description([command.summary, command.description].filter(Boolean).join('\n\n'));
  for (const argument of command.arguments) program.argument(syntaxOf(argument), argument.summary);
  for (const option of [...command.options, ...sharedOptions]) program.addOption(programOption(option));
  const examples = command.examples.map(({ line, says }) => `  ${line}\n      ${says}`);
  return program.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
}

function syntaxOf({ name, required, many }: Argument): string {
  const inside = many ? `${name}...` : name;
  return required ? `<${inside}>` : `[${inside}]`;
}

function programOption({ name, value, summary, many, choices }: Option): ProgramOption {
  const option = new ProgramOption(value ? `--${name} <${value}>` : `--${name}`, summary);
  if (choices && !many) return option.choices(choices);
  if (!many) return option;
  if (choices) option.choices(choices);
  const one = option.parseArg;
  return option.argParser<readonly string[]>((text, earlier: readonly string[] = []) => {
    const values = text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    if (values.length === 0) throw new InvalidArgumentError(`Name a ${value}.`);
    for (const each of values) one?.call(option, each, undefined as never);
    return [...earlier, ...values];
  });
}

function understand(command: Command<CommandName>, program: Program): Call | Answer {
  const options: Record<string, unknown> = program.opts();
  const given = program.processedArgs as (string | readonly string[] | undefined)[];
  const names = command.arguments.map(({ name }) => name);
  const value = (name: string) => options[camel(name)];
  const text = (name: string) => value(name) as string | undefined;
  const clash = clashOf(text('format'), value('plain') === true, text('output'));
  if (clash !== undefined) return { text: clash, code: 2 };
  const output = text('output');
  const format = findFormat(text('format') ?? (value('plain') ? 'plain' : formatFor(output)));
  if (!format) return { text: unknownEnding(output!), code: 2 };
  return {
    command: command.name,
    asOf: text('as-of'),
    input: {
      argument: (name) => given[names.indexOf(name)] as string | undefined,
      argumentsOf: (name) => (given[names.indexOf(name)] as readonly string[] | undefined) ?? [],
      option: text,
      optionsOf: (name) => (value(name) as readonly string[] | undefined) ?? [],
      isOn: (name) => value(name) === true,
    },
    presentation: {
      format,
      output,
      color: (text('color') as Presentation['color']) ?? 'auto',
      quiet: value('quiet') === true,
    },
  };
}

/** What cannot be asked for together, or at all. */
function clashOf(format: string | undefined, plain: boolean, output: string | undefined): string | undefined {
  if (output === '') return 'Name the file to write: --output status.csv\n';
  if (plain && format !== undefined && format !== 'plain') {
    return `--plain and --format ${format} ask for different things. Leave one of them out.\n`;
  }
  return undefined;
}

/** The format that a file's ending asks for, which may be one that rag cannot write; text where it has none. */
function formatFor(output: string | undefined): string {
  const ending = /\.([a-z0-9]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  return ending === undefined
    ? 'text'
    : (formats.find(({ extension }) => extension === ending)?.name ?? ending);
}

function unknownEnding(output: string): string {
  const endings = [...new Set(formats.map(({ extension }) => `.${extension}`))];
  return `rag cannot tell from “${visible(output)}” how to write it. Give it one of the endings ${listed(endings, 'or')}, or name a --format.\n`;
}

/** The name under which commander keeps an option's value. */
function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
