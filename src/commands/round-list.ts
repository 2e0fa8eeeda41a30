import { atOption, defineCommand, plansArgument } from './command.ts';

export const roundList = defineCommand({
  name: 'round list',
  summary: 'List the rounds: which are open, and what they still lack.',
  description:
    'Each round of each plan, the oldest first: its meeting, the day of its facts, how many updates it has and, while it is open, how many open actions have not been reported in it. Updates go into the newest round that is open.',
  arguments: [plansArgument],
  options: [atOption],
  examples: [
    { line: 'rag round list', says: 'every round of every plan' },
    { line: 'rag round list --format csv', says: 'the same, for Excel' },
  ],
});
