/** How wide a line of a folded text may be, in characters from the line's start. */
const width = 100;

/** Where a text is to stand. */
export interface Setting {
  /** How far in the lines under the key are indented. */
  readonly indent: number;
  /** What stands before the text in its line, in characters. */
  readonly before: number;
  /** The line ending of the file. */
  readonly eol: string;
}

/**
 * A text as YAML that reads back as the same: as it is where that is safe, folded where it is long, under a `|` where it
 * has lines of its own, else in quotes.
 */
export function renderText(text: string, setting: Setting): string {
  if (isAwkward(text)) return inQuotes(text);
  if (text.includes('\n')) return literal(text, setting);
  if (setting.before + text.length > width && isFoldable(text)) return folded(text, setting);
  return renderInLine(text);
}

/** A text on one line of its own, as it may stand in a block. */
export function renderInLine(text: string): string {
  if (isAwkward(text) || text.includes('\n')) return inQuotes(text);
  if (isPlain(text)) return text;
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** A text as it may stand inside brackets. */
export function renderInBrackets(text: string): string {
  return isPlain(text) && !/[,[\]{}]/.test(text) && !isAwkward(text) && !text.includes('\n')
    ? text
    : inQuotes(text);
}

/** Begins as no sign of YAML does, and has neither a colon nor a hash in it that would be one. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}£€$(‘“]/u.test(text) && !/: |:$| #/.test(text) && !meansNothing.test(text);
}

/** Other programs take these for a value that is not there. */
const meansNothing = /^null$/i;

/** What is safe only with escapes: controls, odd line breaks and spaces, spaces at the end of a line or the start of the text. */
function isAwkward(text: string): boolean {
  return (
    text === '' ||
    /[^\n\P{C}]|[\u2028\u2029]/u.test(text) ||
    /^\s|\s$|[^\S\n]\n|\n[^\S\n]/.test(text) ||
    hasOddSpaceAtEdge.test(text)
  );
}

/** A space of another sort behind a line's start would be taken for one that was pasted there. */
const hasOddSpaceAtEdge = /(?:^|\n)[^\S\n]|\p{Zs}(?<! )(?:\n|$)/u;

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

function inQuotes(text: string): string {
  const escaped = text.replace(/["\\]|[^ \P{Z}]|\p{C}/gu, (sign) => escapes[sign] ?? escapeOf(sign));
  return `"${escaped}"`;
}

function escapeOf(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code > 0xffff) return `\\U${code.toString(16).padStart(8, '0')}`;
  return code > 0xff
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : `\\x${code.toString(16).padStart(2, '0')}`;
}

function literal(text: string, { indent, eol }: Setting): string {
  const lines = text.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  return ['|-', ...lines].join(eol);
}

/** Without two spaces side by side, any space may become the end of a line. */
function isFoldable(text: string): boolean {
  return !text.includes('  ');
}

function folded(text: string, { indent, eol }: Setting): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return ['>-', ...[...lines, line].map((each) => ' '.repeat(indent) + each)].join(eol);
}
