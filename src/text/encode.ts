import type { Source } from './source.ts';

const encoder = new TextEncoder();

/** A text as the bytes of its file: UTF-8, with the byte order mark that it began with. */
export function encodeSource({ text, bom }: Source): Uint8Array {
  return encoder.encode(bom ? `\uFEFF${text}` : text);
}
