import { defineRule } from './rule.ts';

export const binaryFile = defineRule({
  name: 'binary-file',
  severity: 'error',
  fixed: true,
  summary: 'The file is not a text file: a Word document, a workbook, a PDF or the like.',
  why: 'rag reads plans as plain text, so that every change to them can be seen. A document with another ending does not become one by being renamed.',
});
