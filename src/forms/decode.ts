import type { Source } from '../text/source.ts';

/**
 * The text of a form, however it was saved: as UTF-8, as the UTF-16 that Notepad calls Unicode, or as the Windows-1252
 * that Word calls plain text. What is neither is read as Windows-1252, which has a letter for every byte.
 */
export function decodeForm(name: string, bytes: Uint8Array): Source {
  return { name, text: new TextDecoder(encodingOf(bytes)).decode(bytes) };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
