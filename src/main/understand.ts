import type { Command as Program } from 'commander';
import type { Command } from '../commands/command.ts';
import type { Answer, Call, Presentation } from './call.ts';
import { deliveriesOf, type Placed } from './deliveries.ts';

/** What a command line says, once commander has read it; of `placed` options the order counts. */
export function understand<Name extends string>(
  command: Command<Name>,
  program: Program,
  placed: readonly Placed[],
): Call<Name> | Answer {
  const options: Record<string, unknown> = program.opts();
  const given = program.processedArgs as (string | readonly string[] | undefined)[];
  if (given.flat().includes('')) return { text: emptyArgument, code: 2 };
  const names = command.arguments.map(({ name }) => name);
  const value = (name: string) => options[camel(name)];
  const text = (name: string) => value(name) as string | undefined;
  // Of --no-input, commander keeps that input is off.
  const isOn = (name: string) =>
    name.startsWith('no-') ? value(name.slice('no-'.length)) === false : value(name) === true;
  const deliveries = deliveriesOf(placed, isOn('plain'), command);
  if (typeof deliveries === 'string') return { text: `${deliveries}\n`, code: 2 };
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
      deliveries,
      color: (text('color') as Presentation['color']) ?? 'auto',
      quiet: isOn('quiet'),
    },
  };
}

/** The name under which commander keeps an option's value. */
function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Most likely a variable of a script that is not set: what it was to name is not guessed. */
const emptyArgument =
  'An argument is empty. If it comes from a variable of a script, that variable is not set.\n';
