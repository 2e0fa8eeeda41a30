import { defineCommand } from './command.ts';

export const timescale = defineCommand({
  name: 'timescale',
  summary: 'Show how rag reads a timescale.',
  description:
    'From when, by when, and what it had to guess. Some phrases count from a day (“in six months time”) or lack a year (“by June”): --anchor gives that day. In a plan it is the start of its period, else its first round.',
  arguments: [{ name: 'phrase', summary: 'the words, in quotes', required: true }],
  options: [{ name: 'anchor', value: 'DAY', summary: 'the day that the phrase counts from' }],
  examples: [
    { line: 'rag timescale "by end of Q2 2023/24"', says: 'due 30 September 2023' },
    { line: 'rag timescale "in six months time" --anchor 2017-03-08', says: 'due 8 September 2017' },
  ],
});
