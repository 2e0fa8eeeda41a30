import type { Source } from '../text/source.ts';

/**
 * The text of a form, however it was saved: as UTF-8, as the UTF-16 that Notepad calls Unicode, or as the Windows-1252
 * that Word calls plain text. What is neither is read as Windows-1252, which has a letter for every byte.
 */
export function decodeForm(name: string, bytes: Uint8Array): Source {
  return { name, text: decoderFor(bytes).decode(bytes) };
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
