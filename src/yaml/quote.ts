import type { Line } from './line.ts';

/** A text in quotes, as one can type it; none when it holds both sorts, or is too long to show. */
export function quoted(text: string): string | undefined {
  const plain = straightened(text);
  if (plain.length > 70) return undefined;
  if (!/["\\]/.test(plain)) return `"${plain}"`;
  return plain.includes("'") ? undefined : `'${plain}'`;
}

/** Without the quotes, curly or straight, that were meant to go round it. */
function straightened(text: string): string {
  if (/^[“”].*[“”]$/.test(text)) return text.slice(1, -1);
  const inner = /^(["']).+\1$/.test(text) ? text.slice(1, -1) : undefined;
  return inner === undefined || isTwoTexts(inner, text.slice(0, 1)) ? text : inner;
}

/** Of `"A" and "B"` the outer quotes are not a pair: the first one inside closes a word. */
function isTwoTexts(inner: string, quote: string): boolean {
  const at = inner.indexOf(quote);
  return at > 0 && inner[at - 1] !== ' ' && !/\w/.test(inner[at + 1] ?? '');
}

/** What to type instead of a line whose text YAML misreads, and which may go on over lines. */
export function quoteHint({ key, dash, value }: Line, goesOn = false): string {
  const before = key !== undefined ? `${key}: ` : dash ? '- ' : '';
  const curly = /^[“”‘’]/.test(value) ? 'Curly quotes are not quotes to YAML; type straight ones. ' : '';
  const inQuotes = goesOn ? undefined : quoted(value);
  if (inQuotes) return `${curly}Put the text in quotes: ${before}${inQuotes}`;
  if (before === '') return `${curly}Put the whole text in quotes.`;
  const than = key === undefined ? 'the dash' : `“${key}”`;
  return `${curly}Type ${before}| and put the text on the lines below it, two spaces further in than ${than}.`;
}

/** The same, after "if". */
export function elseQuoteHint(line: Line): string {
  const hint = quoteHint(line);
  return hint.slice(0, 1).toLowerCase() + hint.slice(1);
}

/** The start of a text, for a message that quotes it. */
export function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}
