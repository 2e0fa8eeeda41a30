import { visible } from '../text/visible.ts';

/** A name as it is compared: typing programs change its case, its spaces, its dashes and its marks of quotation. */
export function plainName(text: string): string {
  return plainMarks(visible(bare(text))).toLowerCase();
}

/** A text with one sort of space, dash and mark of quotation. */
export function plainMarks(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\p{Pi}\p{Pf}`\u00b4"]/gu, "'")
    .replaceAll('…', '...')
    .trim();
}

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '”': '”',
  '’': '’',
  '«': '»',
};

/** What stands in marks of quotation, without them and the space around. */
export function bare(text: string): string {
  const trimmed = text.trim();
  const last = closing[trimmed[0] ?? ''];
  return trimmed.length > 1 && last !== undefined && trimmed.endsWith(last)
    ? trimmed.slice(1, -1).trim()
    : trimmed;
}
