/** A character that needs a second look before it may be shown: controls, marks that nobody sees, halves of pairs. */
const suspect =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/;

const spacing: ReadonlySet<string> = new Set('\t\n\v\f\r\u2028\u2029');

/**
 * Text of a plan made safe to show: escape sequences go as a whole, and so do controls, bidirectional overrides and
 * characters of no width. What is left is what a reader sees. White space is folded to single spaces, unless `lines`
 * asks for the line breaks to be kept (as LF).
 */
export function visible(text: string, options: { readonly lines?: boolean } = {}): string {
  const clean = suspect.test(text) ? cleaned(text) : text;
  if (!options.lines) return clean.replace(/\s+/g, ' ');
  return clean.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/[\t\v\f]/g, ' ');
}

function cleaned(text: string): string {
  const endOf = terminators(text);
  let out = '';
  let kept = 0;
  let at = 0;
  while (at < text.length) {
    const length = hiddenLength(text, at, endOf);
    if (length === 0) {
      at += isPair(text, at) ? 2 : 1;
      continue;
    }
    out += text.slice(kept, at) + (isSurrogate(text.charCodeAt(at)) && length === 1 ? '\ufffd' : '');
    at += length;
    kept = at;
  }
  return out + text.slice(kept);
}

/** How many units at `at` must not be shown. */
function hiddenLength(text: string, at: number, endOf: (from: number) => number | undefined): number {
  const code = text.charCodeAt(at);
  if (code >= 0x20 && code < 0x7f) return 0;
  if (code === 0x1b) return escapeLength(text, at, endOf);
  if (code === 0x9b) return controlLength(text, at + 1) - at;
  if (stringOpeners.has(String.fromCharCode(code - 0x40))) return (endOf(at + 1) ?? at + 1) - at;
  if (isSurrogate(code)) return surrogateLength(text, at);
  return suspect.test(text[at]!) && !spacing.has(text[at]!) ? 1 : 0;
}

/** What follows ESC, or 0x40 below the 8-bit form, to open a string that runs to its terminator: DCS, SOS, OSC, PM, APC. */
const stringOpeners: ReadonlySet<string> = new Set(['P', 'X', ']', '^', '_']);

function escapeLength(text: string, at: number, endOf: (from: number) => number | undefined): number {
  const next = text[at + 1] ?? '';
  if (next === '[') return controlLength(text, at + 2) - at;
  if (stringOpeners.has(next)) return (endOf(at + 2) ?? at + 2) - at;
  let end = at + 1;
  while (inRange(text, end, 0x20, 0x2f)) end++;
  if (inRange(text, end, 0x30, 0x7e)) end++;
  return end - at;
}

/** Where a control sequence ends: parameters, intermediates and one final character, as far as they are there. */
function controlLength(text: string, from: number): number {
  let end = from;
  while (inRange(text, end, 0x30, 0x3f)) end++;
  while (inRange(text, end, 0x20, 0x2f)) end++;
  return inRange(text, end, 0x40, 0x7e) ? end + 1 : end;
}

/**
 * Finds the end of a control string. One that never ends hides nothing but its opening. Asked with growing places
 * only, it reads the text once.
 */
function terminators(text: string): (from: number) => number | undefined {
  const terminator = /\u0007|\u001b\\|\u009c/g;
  let next: number | undefined = -1;
  return (from) => {
    if (next === undefined || next >= from) return next;
    terminator.lastIndex = from;
    next = terminator.test(text) ? terminator.lastIndex : undefined;
    return next;
  };
}

/** Half a pair is shown as a mark; tag characters (U+E0000 …) are invisible and can carry hidden words. */
function surrogateLength(text: string, at: number): number {
  if (!isPair(text, at)) return 1;
  const code = text.codePointAt(at)!;
  return code >= 0xe0000 && code <= 0xe0fff ? 2 : 0;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function isPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff;
}

function inRange(text: string, at: number, low: number, high: number): boolean {
  const code = text.charCodeAt(at);
  return code >= low && code <= high;
}
