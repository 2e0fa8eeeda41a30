/** A sentence of a text, and where it stands in it. */
export interface Sentence {
  readonly text: string;
  /** Offsets into the whole text, `end` not included. */
  readonly start: number;
  readonly end: number;
}

/** Signs that end a sentence before a space, an empty line, and the start of a line in a list. */
const endings =
  /(?<![.!?…])[.!?…]+[”’"')\]]*(?=\s|$)|\n(?=[^\S\n]*\n)|\n(?=[^\S\n]*(?:[-•*·–]|\d{1,2}[.)])\s)/gu;

/** Words that a full stop follows inside a sentence. */
const cutShort = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec approx no e.g i.e eg ie etc dr mr mrs ms st fig para ref dept cllr inc ltd vs'.split(
    ' ',
  ),
);

/** The sentences of a text, in its order; what officers leave without a full stop is one too. */
export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(endings)) {
    if (sign === '.' && isCutShort(text, index)) continue;
    add(from, index + sign.length);
    from = index + sign.length;
  }
  add(from, text.length);
  return sentences;

  function add(first: number, last: number): void {
    const piece = text.slice(first, last);
    const trimmed = piece.trim();
    if (!/[\p{L}\d]/u.test(trimmed)) return;
    const start = first + piece.indexOf(trimmed);
    sentences.push({ text: trimmed, start, end: start + trimmed.length });
  }
}

/** The longest of the words that are cut short. */
const longest = 6;

function isCutShort(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - longest - 1), stop);
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  const isLetter = /^\p{Lu}$/u.test(word) && stop < text.length - 1;
  return isLetter || cutShort.has(word.toLowerCase());
}
