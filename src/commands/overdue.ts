import { atOption, defineCommand, plansArgument, roundOption } from './command.ts';

export const overdue = defineCommand({
  name: 'overdue',
  summary: 'List what is overdue, and whether anyone has looked.',
  description:
    'By how long, whether anyone has reviewed it since, and who owns it. An action is overdue from the day after the last day of its timescale in force. What nobody has reviewed comes first, then the longest overdue. To make CI fail on it, use rag check.',
  arguments: [plansArgument],
  options: [roundOption, atOption],
  examples: [
    { line: 'rag overdue', says: 'today' },
    { line: 'rag overdue --as-of 2023-02-01', says: 'what was overdue before the committee met' },
  ],
});
