import type * as z from 'zod/mini';
import { brief, quoted } from './quote.ts';
import { keysOf, schemaAt } from './schema.ts';

/**
 * What to type where a group of keys belongs, and a text stands: `target: {value: 90 %, timescale: …}`. The text goes behind
 * the first key, where a group cannot be without that.
 */
export function groupHint(key: string, text: string | undefined, group: z.ZodMiniType): string {
  const [first = '', ...others] = keysOf(group);
  if (text === undefined || !takesText(schemaAt(group, [first])))
    return `Type: ${first}: … and the other keys under it.`;
  const entries = [`${first}: ${inBraces(brief(text))}`, ...others.map((other) => `${other}: …`)];
  return `Type each part behind its own key, and leave out those that you do not have: ${key}: {${entries.join(', ')}}`;
}

function takesText(schema: z.ZodMiniType | undefined): boolean {
  return schema?.safeParse('…').success === true && !schema.safeParse(undefined).success;
}

/** Between braces a comma ends a text, and a % at its beginning is none. */
function inBraces(text: string): string {
  return /[,:#{}[\]"']|^[%@`&*!|>?-]/.test(text) ? (quoted(text) ?? '…') : text;
}
