import { atOption, defineCommand, plansArgument } from './command.ts';

export const roundMissing = defineCommand({
  name: 'round missing',
  summary: 'List who has not reported in a round, and what.',
  description:
    'What is open and has no update in the newest open round, under the role that answers for it: the action’s owner, else its recommendation’s, else the plan’s. An update of a recommendation counts for its actions. The longest overdue comes first. Of a closed round it lists what was open then.',
  arguments: [plansArgument],
  options: [
    {
      name: 'round',
      value: 'ROUND',
      summary: 'this round, by its id or title; without it, the newest that is open',
    },
    atOption,
  ],
  examples: [
    { line: 'rag round missing', says: 'whom to remind' },
    { line: 'rag round missing --round 2023-03 --format csv', says: 'one round, for Excel' },
  ],
});
