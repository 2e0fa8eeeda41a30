import type { Command } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { sharedOptions } from '../commands/shared.ts';
import { nearest } from '../text/nearest.ts';
import { visible } from '../text/visible.ts';
import type { World } from '../world/world.ts';

/** `rag --as-of 2023-03-15 check` means check: a command's name may stand behind the options that all commands have. */
export function commandFirst(argv: readonly string[]): readonly string[] {
  const takesValue = (word = '') => sharedOptions.some(({ name, value }) => value && word === `--${name}`);
  const at = argv.findIndex((word, index) => !word.startsWith('-') && !takesValue(argv[index - 1]));
  const isCommand = commands.some(({ name }) => name === argv[at]);
  return at > 0 && isCommand ? [argv[at]!, ...argv.slice(0, at), ...argv.slice(at + 1)] : argv;
}

/** Whether a command line is about a command: the others need not be described to read it. */
export function isAskedFor({ name }: Command, [first, second]: readonly string[]): boolean {
  if (first === 'help') return second === name;
  const isCommand = commands.some((each) => each.name === first);
  return isCommand ? first === name : name === 'status' && first !== '--help' && first !== '-h';
}

/** A first word that is no command, no option and no file is most likely a command misspelt. */
export async function unknownCommand(argv: readonly string[], world: World): Promise<string | undefined> {
  const names = [...commands.map(({ name }) => name), 'help'];
  const forHelp = argv[0] === 'help' && argv[1] !== undefined;
  const first = forHelp ? argv[1] : argv[0];
  if (first === undefined || first.startsWith('-') || names.includes(first)) return undefined;
  if (!forHelp && (/[\\/.]/.test(first) || (await world.files.exists(first)))) return undefined;
  const meant = nearest(first, names);
  const hint = meant ? `Did you mean: rag ${meant}` : `The commands are: ${names.join(', ')}.`;
  return `There is no command or file “${visible(first)}”. ${hint}\n`;
}
