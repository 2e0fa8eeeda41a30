import { nearest } from '../text/nearest.ts';
import { visible } from '../text/visible.ts';
import type { World } from '../world/world.ts';
import { type Commands, isGroup, isNamed, wordsOf } from './first-word.ts';

/** What is wrong with the first words: a command misspelt, or half of one. */
export async function wrongWords(
  words: readonly string[],
  commands: Commands,
  world: World,
): Promise<string | undefined> {
  const [first, second] = words;
  if (first === undefined || first.startsWith('-')) return undefined;
  if (commands.some(({ name }) => isNamed(name, words))) return undefined;
  const names = commands.filter(({ hidden }) => !hidden).map(({ name }) => name);
  if (isGroup(first, commands)) {
    const inGroup = commands.filter(({ name }) => wordsOf(name)?.[0] === first);
    if (second !== undefined && !second.startsWith('-')) return unknownSecond(first, second, inGroup);
    return words.includes('--help') || words.includes('-h') ? undefined : half(first, inGroup);
  }
  const mayBeFile = /[\\/.]/.test(first) || (await world.files.exists(first));
  return mayBeFile ? undefined : unknownFirst(first, second, names);
}

/** A first word that is no command, no option and no file is most likely a command misspelt. */
function unknownFirst(first: string, second = '', names: readonly string[]): string {
  const pairs = names.filter(wordsOf);
  const firstWords = [...new Set(names.map((name) => name.split(' ')[0]!)), 'help'];
  const meant =
    nearest(`${first} ${second}`, pairs) ??
    nearest(first, [...firstWords, ...pairs]) ??
    withSecond(first, pairs);
  const hint = meant ? `Did you mean: rag ${meant}` : `The commands are: ${firstWords.join(', ')}.`;
  return `There is no command or file “${visible(first)}”. ${hint}\n`;
}

function unknownSecond(first: string, second: string, inGroup: Commands): string {
  const names = inGroup.map(({ name }) => name);
  const meant = withSecond(second, names);
  const hint = meant
    ? `Did you mean: rag ${meant}`
    : `The commands are: ${names.map((name) => `rag ${name}`).join(', ')}.`;
  return `There is no command “${visible(`${first} ${second}`)}”. ${hint}\n`;
}

/** The name whose second word this most likely is. */
function withSecond(word: string, pairs: readonly string[]): string | undefined {
  const seconds = pairs.map((name) => wordsOf(name)![1]);
  return pairs[seconds.indexOf(nearest(word, seconds) ?? '')];
}

/** `rag round` alone. */
function half(group: string, commands: Commands): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  rag ${name.padEnd(width)}  ${summary}\n`);
  return `rag ${group} takes another word:\n${lines.join('')}rag help ${group} says more.\n`;
}
