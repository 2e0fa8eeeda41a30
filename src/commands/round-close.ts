import { defineCommand, dryRunOption, plansArgument, roundArgument } from './command.ts';

export const roundClose = defineCommand({
  name: 'round close',
  summary: 'Close a round: its updates are history from then on.',
  arguments: [roundArgument, plansArgument],
  options: [dryRunOption],
  examples: [{ line: 'rag round close', says: 'the newest open round' }],
});
