import { visible } from '../../text/visible.ts';
import { comparable } from '../../text/words.ts';

/** Inside quotation marks bash or PowerShell would take each of these for something else. */
const signs = /["“”„$`\\!]/g;

/** A name of the plan as it can be typed between quotation marks in any shell: the signs that cannot become `*`. */
export function typable(name: string): string {
  return visible(name).trim().replace(signs, '*');
}

/** A name as filters and groups compare it: as it is typed, whatever its capitals and spaces. */
export function compared(name: string): string {
  return comparable(typable(name));
}

/** What asks for exactly this name, or for what has none. */
export function exactly(name: string | undefined): string {
  return isName(name) ? `=${typable(name)}` : 'none';
}

/**
 * Whether a name is one that is asked for: a part of it in any case, all of it after `=`, or none at all by `none`. Where
 * nothing is asked for, every name is.
 */
export function isWanted(wanted: readonly string[], name: string | undefined): boolean {
  if (wanted.length === 0) return true;
  const found = compared(name ?? '');
  return wanted.some((each) => {
    if (isNone(each)) return found === '';
    return each.startsWith('=') ? found === compared(each.slice(1)) : found.includes(compared(each));
  });
}

/** Whether it asks for what has no name; a name that is “none” is asked for by `=none`. */
export function isNone(wanted: string): boolean {
  return wanted.toLowerCase() === 'none';
}

/** A name of which nothing can be seen is none. */
export function isName(name: string | undefined): name is string {
  return name !== undefined && compared(name) !== '';
}
