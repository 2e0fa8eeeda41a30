import type { Source } from '../text/source.ts';
import type { MapEntry } from './tree.ts';

/** Whether a key has no colon: between braces it is what a comma cut off from a text, as in `{value: £292,825}`. */
export function isCutOff({ key, value }: MapEntry, { text }: Source): boolean {
  if (value.kind !== 'empty') return false;
  let at = key.end;
  while (/\s/.test(text.charAt(at))) at += 1;
  return text.charAt(at) !== ':';
}
