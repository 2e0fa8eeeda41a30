import type { Command as Program } from 'commander';
import type { Command } from '../commands/command.ts';
import { listed } from '../text/sentence.ts';
import { visible } from '../text/visible.ts';
import { findFormat, formats } from '../write/format.ts';
import type { Answer, Call, Presentation } from './call.ts';

/** What a command line says, once commander has read it. */
export function understand<Name extends string>(
  command: Command<Name>,
  program: Program,
): Call<Name> | Answer {
  const options: Record<string, unknown> = program.opts();
  const given = program.processedArgs as (string | readonly string[] | undefined)[];
  const names = command.arguments.map(({ name }) => name);
  const value = (name: string) => options[camel(name)];
  const text = (name: string) => value(name) as string | undefined;
  // Of --no-input, commander keeps that input is off.
  const isOn = (name: string) =>
    name.startsWith('no-') ? value(name.slice('no-'.length)) === false : value(name) === true;
  const clash = clashOf(text('format'), isOn('plain'), text('output'));
  if (clash !== undefined) return { text: clash, code: 2 };
  const output = text('output');
  const format = findFormat(text('format') ?? (isOn('plain') ? 'plain' : formatFor(output)));
  if (!format) return { text: unknownEnding(output!), code: 2 };
  return {
    command: command.name,
    asOf: text('as-of'),
    input: {
      argument: (name) => given[names.indexOf(name)] as string | undefined,
      argumentsOf: (name) => (given[names.indexOf(name)] as readonly string[] | undefined) ?? [],
      option: text,
      optionsOf: (name) => (value(name) as readonly string[] | undefined) ?? [],
      isOn,
    },
    presentation: {
      format,
      output,
      color: (text('color') as Presentation['color']) ?? 'auto',
      quiet: isOn('quiet'),
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
