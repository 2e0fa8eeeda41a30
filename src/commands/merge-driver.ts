import { defineCommand } from './command.ts';

export const mergeDriver = defineCommand({
  name: 'merge-driver',
  summary: 'Merge three versions of a plan, for git.',
  description:
    'git runs this; nobody types it. It merges by recommendation, action and round, and writes the outcome to OURS. What cannot be proved right becomes an ordinary conflict with marks, and the exit code 1. rag git install tells git of it.',
  arguments: [
    { name: 'base', summary: 'the version that both sides began with: %O', required: true },
    { name: 'ours', summary: 'the version here, which is written to: %A', required: true },
    { name: 'theirs', summary: 'the version that comes in: %B', required: true },
    { name: 'marker-size', summary: 'how long the marks of a conflict are: %L' },
    { name: 'path', summary: 'the name of the plan: %P' },
    { name: 'our-label', summary: 'what OURS is called: %X' },
    { name: 'their-label', summary: 'what THEIRS is called: %Y' },
  ],
  options: [],
  examples: [
    { line: 'rag merge-driver %O %A %B %L %P %X %Y', says: 'as the setting merge.rag.driver has it' },
  ],
  hidden: true,
});
