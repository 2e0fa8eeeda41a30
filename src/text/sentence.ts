import { visible } from './visible.ts';

/** A piece of the user's text inside a sentence: in quotation marks, safe to show, and cut where it is long. */
export function quoted(text: string, longest = 60): string {
  const shown = visible(text.slice(0, longest * 4)).trim();
  const isCut = shown.length > longest || text.length > longest * 4;
  return `“${isCut ? `${visible(shown.slice(0, longest - 1)).trimEnd()}…` : shown}”`;
}

/** No longer than so many characters. */
export function cutTo(longest: number, text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** `RED, AMBER and GREEN`. */
export function listed(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** A list that may be long: `L1, L2, L3 and 997 more`. */
export function listedShort(words: readonly string[], most = 12): string {
  return listed(words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words);
}

/** A word as one types it on a command line. */
export function asTyped(word: string): string {
  const shown = visible(word);
  return /^[\w./:@~+-]+$/.test(shown) ? shown : `"${shown.replace(/["\\$`]/g, '\\$&')}"`;
}

/** A sentence with its full stop, unless the words that it quotes at its end bring one. */
export function ended(sentence: string): string {
  return /[.!?…]”?$/.test(sentence) ? sentence : `${sentence}.`;
}

/** `1 day`, `2 days`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
