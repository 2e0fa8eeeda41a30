/** A phrase cut into words, numbers and signs, in lower case. The two lists run side by side. */
export interface Words {
  readonly texts: readonly string[];
  /** Whether no space stood before the word of the same index. */
  readonly glued: readonly boolean[];
}

/**
 * Cuts a phrase so that case, spacing, the sort of dash or quotation mark, full-width letters and full stops make no
 * difference. A full stop stays only between digits (`17.7.12`); `T.B.C.` becomes `tbc`; a year that a line break cut
 * (`202 1`) is mended.
 */
export function splitWords(phrase: string): Words {
  const texts: string[] = [];
  const glued: boolean[] = [];
  let end = 0;
  for (const found of plainText(phrase).matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)) {
    const before = texts.at(-1);
    const isGlued = texts.length > 0 && found.index === end;
    end = found.index + found[0].length;
    if (before !== undefined && isCutYear(texts, found[0], isGlued)) {
      texts[texts.length - 1] = before + found[0];
      continue;
    }
    texts.push(found[0]);
    glued.push(isGlued);
  }
  return withoutStops(texts, glued);
}

/** The phrase in lower case with one sort of dash, of quotation mark and of space, and nothing invisible. */
export function plainText(phrase: string): string {
  return /^[\w ,;:()/-]*$/.test(phrase) ? phrase.toLowerCase() : unified(phrase);
}

function unified(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
    .replace(/[\p{Pi}\p{Pf}`\u00b4"]/gu, "'")
    .replace(/[\u00ad\p{Cf}\p{Mn}]/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1');
}

/** `202 1` and `2 021`: a year after a sign or a word, cut in two by a space. */
function isCutYear(texts: readonly string[], next: string, isGlued: boolean): boolean {
  const before = texts.at(-1)!;
  const isCut = (/^(19|20)\d$/.test(before) && /^\d$/.test(next)) || (before === '2' && /^0\d\d$/.test(next));
  return isCut && !isGlued && !/^\d/.test(texts.at(-2) ?? '0');
}

function withoutStops(texts: readonly string[], glued: readonly boolean[]): Words {
  const isDigits = (text: string | undefined) => text !== undefined && /^\d/.test(text);
  const isKept = (text: string, at: number) =>
    text !== '.' || (isDigits(texts[at - 1]) && glued[at]! && isDigits(texts[at + 1]) && glued[at + 1]!);
  return {
    texts: texts.filter(isKept),
    glued: glued.filter((_, at) => isKept(texts[at]!, at)),
  };
}

/** A text as it is compared with another: what differs only by capitals and spaces is the same. */
export function comparable(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
