import type { Option } from '../commands/command.ts';
import { visible } from '../text/visible.ts';

/** A command line whose options hold their values, or why one does not. */
export type Joined = { readonly words: readonly string[] } | { readonly problem: string };

/**
 * Writes `--text "-5 % since March"` as `--text=-5 % since March`, so that a value counts as a value whatever it begins
 * with. Only what looks like an option is none: there the value was most likely forgotten.
 */
export function joinValues(words: readonly string[], options: readonly Option[]): Joined {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === '--') return { words: [...joined, ...words.slice(at)] };
    const option = options.find(({ name, value }) => value !== undefined && word === `--${name}`);
    const value = option && words[at + 1];
    if (!option || value === undefined) joined.push(word);
    else if (looksLikeOption(value)) return { problem: forgotten(option, value) };
    else {
      joined.push(`${word}=${value}`);
      at++;
    }
  }
  return { words: joined };
}

function looksLikeOption(word: string): boolean {
  return /^(--|-h|--[a-z][^\s=]*(=.*)?)$/is.test(word);
}

function forgotten({ name, value }: Option, next: string): string {
  const meant = next === '--' ? '' : ` If you mean the words themselves, write: --${name}="${visible(next)}"`;
  return `--${name} lacks its ${value}: “${visible(next)}” after it is an option.${meant}\n`;
}
