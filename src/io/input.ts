import { decodeBytes } from '../text/decode.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { largestFile, tooLarge } from '../text/size.ts';
import { cannotRead } from './file-trouble.ts';

const name = 'standard input';

/** All of standard input as text. What is too much is not held in memory. */
export async function readInput(input: AsyncIterable<Uint8Array>): Promise<string | Diagnostic> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > largestFile) return tooLarge(name, size, 'What came in is');
    }
  } catch (error) {
    return cannotRead(name, error);
  }
  const { source, diagnostics } = decodeBytes(name, Buffer.concat(chunks));
  return source ? source.text : diagnostics[0]!;
}
