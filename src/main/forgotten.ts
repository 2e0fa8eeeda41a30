import type { Option } from '../commands/command.ts';
import { visible } from '../text/visible.ts';

/**
 * What is wrong where the value of an option was most likely forgotten. A value may begin with a dash (`--text "-5 %
 * since March"`), but one that looks like an option is taken for one, and must be given as `--text="--so"`.
 */
export function forgottenValue(words: readonly string[], options: readonly Option[]): string | undefined {
  const end = words.indexOf('--');
  for (const [at, word] of words.slice(0, end < 0 ? undefined : end).entries()) {
    const option = options.find(({ name, value }) => value !== undefined && word === `--${name}`);
    const next = words[at + 1];
    if (option && next !== undefined && looksLikeOption(next)) return lacks(option, next);
  }
  return undefined;
}

function looksLikeOption(word: string): boolean {
  return /^(--|-h|--[a-z][^\s=]*(=.*)?)$/is.test(word);
}

function lacks({ name, value }: Option, next: string): string {
  const meant = next === '--' ? '' : ` If you mean the words themselves, write: --${name}="${visible(next)}"`;
  return `--${name} lacks its ${value}: “${visible(next)}” after it is an option.${meant}\n`;
}
