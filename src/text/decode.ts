import type { Diagnostic } from './diagnostic.ts';
import { largestFile, tooLarge } from './size.ts';
import type { Source } from './source.ts';

export interface Decoded {
  /** Missing when the bytes are no text that rag reads; then the diagnostics say why. */
  readonly source?: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes to text. UTF-8 only, because guessing another encoding would change an officer's words unseen. */
export function decodeBytes(name: string, bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) return { diagnostics: [tooLarge(name, bytes.length)] };
  const other = officeFormatOf(bytes);
  if (other) return unable(binary(name, `This is ${other}, not a text file.`));
  if (isUtf16(bytes)) return unable(utf16(name));
  if (bytes.includes(0))
    return unable(binary(name, 'This is not a text file: it holds characters that no text has.'));
  const bom = startsWith(bytes, 0xef, 0xbb, 0xbf);
  const content = bom ? bytes.subarray(3) : bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    return { source: bom ? { name, text, bom } : { name, text }, diagnostics: [] };
  } catch {
    return unable(notUtf8(name, content));
  }
}

function unable(diagnostic: Omit<Diagnostic, 'severity' | 'unable'>): Decoded {
  return { diagnostics: [{ ...diagnostic, severity: 'error', unable: true }] };
}

function binary(path: string, message: string) {
  return {
    code: 'binary-file',
    message,
    hint: 'Name the plan itself: a text file whose name ends in .yaml and that begins with a line such as "plan: My action plan".',
    path,
  };
}

function utf16(path: string) {
  return {
    code: 'not-utf8',
    message: 'This file is saved as UTF-16 (Windows calls it "Unicode"). rag reads UTF-8.',
    hint: howToSave,
    path,
  };
}

const howToSave =
  'Save it again as UTF-8. Notepad: File, Save as, Encoding "UTF-8". Word: Save as "Plain text", then Other encoding "Unicode (UTF-8)". Excel: Save as "CSV UTF-8".';

/** Shows the text as Windows-1252, from the first byte that is not UTF-8, so that the officer sees their own line. */
function notUtf8(name: string, bytes: Uint8Array) {
  const bad = firstBadByte(bytes);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, bad));
  const after = windowsText(bytes.subarray(bad));
  const source = { name, text: before + after };
  const character = after[0]!;
  const known = windowsNames[character];
  const guess = known ? `${character} (${known})` : character;
  return {
    code: 'not-utf8',
    message: `This file is not saved as UTF-8. The first character that rag cannot read is probably ${guess}, as older Windows programs save it.`,
    hint: howToSave,
    span: { source, start: before.length, end: before.length + 1 },
  };
}

/** What Windows-1252 has from 0x80 to 0x9f; the rest is as in Unicode. (TextDecoder of Node 20 leaves these out.) */
const windowsBlock = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windowsText(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (character) => windowsBlock[character.charCodeAt(0) - 0x80]!);
}

const windowsNames: Readonly<Record<string, string>> = {
  '‘': 'a curly quote',
  '’': 'a curly apostrophe',
  '“': 'a curly quote',
  '”': 'a curly quote',
  '–': 'a dash',
  '—': 'a long dash',
  '…': 'three dots',
  '•': 'a bullet',
  '£': 'a pound sign',
  '€': 'a euro sign',
  '\u00a0': 'a space that does not break',
};

const officeFormats: readonly (readonly [string, ...number[]])[] = [
  ['a Word or Excel file (or another zip file)', 0x50, 0x4b, 0x03, 0x04],
  ['an old Word or Excel file', 0xd0, 0xcf, 0x11, 0xe0],
  ['a PDF', 0x25, 0x50, 0x44, 0x46, 0x2d],
];

function officeFormatOf(bytes: Uint8Array): string | undefined {
  return officeFormats.find(([, ...magic]) => startsWith(bytes, ...magic))?.[0];
}

function startsWith(bytes: Uint8Array, ...magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** With its mark, or without: then every other byte of Latin text is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]!++;
  const many = head.length * 0.3;
  return many > 0.5 && Math.max(...zeros) > many && Math.min(...zeros) < head.length * 0.05;
}

/** The index of the first byte that does not belong to well-formed UTF-8 (Unicode 15, table 3-7). */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let more = 2; more < length; more++) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
