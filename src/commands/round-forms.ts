import { defineCommand, dryRunOption, plansArgument, roundArgument } from './command.ts';

export const roundForms = defineCommand({
  name: 'round forms',
  summary: 'Write a form for each owner to report in.',
  description:
    'One small text file for each owner, with what they answer for and is open, its timescale as rag reads it, and what was said last time. It needs no git: send it, and take it back with rag round collect. No form is written over.',
  arguments: [roundArgument, plansArgument],
  options: [
    {
      name: 'folder',
      value: 'FOLDER',
      summary: 'where to write them; without it, forms/ and the round’s id',
    },
    dryRunOption,
  ],
  examples: [
    { line: 'rag round forms', says: 'for the newest open round, in forms/2024-03' },
    { line: 'rag round forms --folder ../to-send', says: 'somewhere else' },
  ],
});
