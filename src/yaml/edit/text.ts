/** How wide a line of a folded text may be, in characters from the line's start. */
const width = 100;

/** Where a text is to stand. */
export interface Setting {
  /** What stands before the text in its line, in characters. */
  readonly before: number;
  /** How far in the lines below the first stand; undefined where there can be none. */
  readonly indent: number | undefined;
  /** Whether the file's last line has an ending, without which a text cannot end in one. */
  readonly isEnded: boolean;
}

/**
 * A text as lines of YAML that read back as the same: as it is where that is safe, folded where it is long, under a `|`
 * where it has lines of its own, else in quotes.
 */
export function renderText(
  text: string,
  { before, indent, isEnded }: Setting,
): readonly [string, ...string[]] {
  const body = isEnded && text.endsWith('\n') ? text.slice(0, -1) : text;
  const chomp = body === text ? '-' : '';
  if (indent === undefined || !mayStandInLines(body)) return [renderInLine(text)];
  const margin = ' '.repeat(indent);
  const inLines = (sign: string, lines: readonly string[]) =>
    [`${sign}${chomp}`, ...lines.map((line) => (line === '' ? '' : margin + line))] as const;
  if (before + body.length > width && isFoldable(body)) return inLines('>', folded(body, width - indent));
  return text.includes('\n') ? inLines('|', body.split('\n')) : [renderInLine(text)];
}

/** A text on one line of its own, as it may stand in a block. */
export function renderInLine(text: string): string {
  return isPlain(text) ? text : inQuotes(text);
}

/** A text as it may stand in brackets. */
export function renderInBrackets(text: string): string {
  return isPlain(text) && !/[,[\]{}]/.test(text) ? text : inQuotes(text);
}

/** Begins as no sign of YAML does, and has no colon, hash or space in it that would be taken for one. */
function isPlain(text: string): boolean {
  return (
    /^[\p{L}\p{N}£€$(‘“]/u.test(text) &&
    !/:\s|:$|\s#|\s$/.test(text) &&
    !isHidden(text) &&
    !/[\t\n]/.test(text) &&
    !meansNothing.test(text)
  );
}

/** Other programs take this for a value that is not there. */
const meansNothing = /^null$/i;

/** Whether a text may stand under a `|` or `>`: tabs are plain to see there. The edges must not be white space. */
function mayStandInLines(text: string): boolean {
  return /^\S/.test(text) && !/\s$/.test(text) && !isHidden(text);
}

/** Whether a text has characters that do not show, or that end lines in other programs; tabs and line ends apart. */
function isHidden(text: string): boolean {
  return hidden.test(hasJoiner.test(text) ? text.replace(joiner, '') : text);
}

const hidden = /[^\t\n\P{C}]|[\u2028\u2029]/u;
const hasJoiner = /[\u200c\u200d]/;

/** What joins two letters or the parts of an emoji shows in them. */
const joiner = /(?<=[\p{L}\p{M}\p{S}])[\u200c\u200d](?=[\p{L}\p{M}\p{S}])/gu;

/** In quotes that need no escapes where there are such. */
function inQuotes(text: string): string {
  if (isHidden(text) || /[\t\n]/.test(text)) return escaped(text);
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

function escaped(text: string): string {
  return `"${text.replace(/["\\\u2028\u2029]|\p{C}/gu, (sign) => escapes[sign] ?? escapeOf(sign))}"`;
}

function escapeOf(sign: string): string {
  const code = sign.codePointAt(0)!.toString(16);
  if (code.length > 4) return `\\U${code.padStart(8, '0')}`;
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}

/** Whether a text is one line whose every space may become the end of one: there are never two side by side. */
function isFoldable(text: string): boolean {
  return text.includes(' ') && !/ {2}|[\t\n]/.test(text);
}

function folded(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
