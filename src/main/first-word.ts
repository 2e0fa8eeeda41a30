import type { Command } from '../commands/command.ts';
import { sharedOptions } from '../commands/shared.ts';

/** What a command line is read with. */
export type Commands = readonly Command[];

/**
 * The command's name comes first, though it may stand behind the options that all commands have: `rag --as-of 2023-03-15
 * check` means check. A word that asks for help becomes `--help`: `rag help round open`, and `rag round help open`.
 */
export function commandFirst(argv: readonly string[], commands: Commands): readonly string[] {
  const takesValue = (word = '') => sharedOptions.some(({ name, value }) => value && word === `--${name}`);
  const isBare = (word: string, at: number) => !word.startsWith('-') && !takesValue(argv[at - 1]);
  const [first, second] = argv.flatMap((word, at) => (isBare(word, at) ? [at] : []));
  if (first === undefined) return argv;
  const help = argv[first] === 'help' ? first : undefined;
  const group = isGroup(argv[first]!, commands);
  const asking = help ?? (group && second !== undefined && argv[second] === 'help' ? second : undefined);
  if (asking !== undefined) return commandFirst([...argv.toSpliced(asking, 1), '--help'], commands);
  if (!group && !commands.some(({ name }) => name === argv[first])) return argv;
  const named = group && second !== undefined ? [first, second] : [first];
  return [...named.map((at) => argv[at]!), ...argv.filter((_, at) => !named.includes(at))];
}

/** The command that a command line, its command first, is about: a bare rag is rag status. None when all are asked about. */
export function askedFor<Name extends string>(
  words: readonly string[],
  commands: readonly Command<Name>[],
): Command<Name> | undefined {
  const named = commands.find(({ name }) => isNamed(name, words));
  if (named || words[0] === '--help' || words[0] === '-h') return named;
  return commands.find(({ name }) => name === 'status');
}

export function isNamed(name: string, words: readonly string[]): boolean {
  return name.split(' ').every((part, at) => part === words[at]);
}

/** The two words of a name, where it has them. */
export function wordsOf(name: string): readonly [group: string, word: string] | undefined {
  const [group, word] = name.split(' ');
  return word === undefined ? undefined : [group!, word];
}

/** Whether a word opens the names of commands that have two. */
export function isGroup(word: string, commands: Commands): boolean {
  return commands.some(({ name }) => wordsOf(name)?.[0] === word);
}
