import type { Diagnostic } from './diagnostic.ts';

const megabyte = 1024 * 1024;

/** In bytes. A larger file is no plan, and is not held in memory. */
export const largestFile = 20 * megabyte;

/** What is said of a larger one. */
export function tooLarge(path: string, size: number, subject = 'This file is'): Diagnostic {
  return {
    code: 'file-too-large',
    severity: 'error',
    unable: true,
    message: `${subject} ${(size / megabyte).toFixed(1)} MB. rag reads plans of up to ${largestFile / megabyte} MB.`,
    hint: 'Check that it is the right file. A plan this large is best kept as several files, each with its own id.',
    path,
  };
}
