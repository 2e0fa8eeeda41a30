import { defineRule } from './rule.ts';

export const notUtf8 = defineRule({
  name: 'not-utf8',
  severity: 'error',
  fixed: true,
  summary: 'The file is not saved as UTF-8.',
  why: 'Older programs save pound signs, dashes and curly quotes in ways that differ from one computer to the next. Guessing among them would change the words of a plan unseen, so rag asks for the one way that all programs share.',
});
