import { timings } from '../assess/position.ts';
import { sortings } from '../assess/sort.ts';
import { atOption, defineCommand, plansArgument, roundOption } from './command.ts';

export const status = defineCommand({
  name: 'status',
  summary: 'Show whole plans at a glance.',
  description:
    'Ratings, what is complete, what is overdue, and what nobody has reviewed. The counts above the table are always of the whole plan; the options below choose which of its rows are shown. A bare rag is rag status.',
  arguments: [plansArgument],
  options: [
    {
      name: 'rag',
      value: 'RATING',
      summary: 'only what has this rating; none: what is not rated',
      many: true,
    },
    {
      name: 'owner',
      value: 'ROLE',
      summary: 'only what this role answers for; a part of it will do',
      many: true,
    },
    { name: 'theme', value: 'THEME', summary: 'only recommendations of this theme', many: true },
    { name: 'timing', value: 'TIMING', summary: 'only actions of this timing', many: true, choices: timings },
    { name: 'unreviewed', summary: 'only actions that need a review and have none that counts' },
    roundOption,
    atOption,
    {
      name: 'sort',
      value: 'ORDER',
      summary: 'in this order; ref is the order of the plan',
      choices: sortings,
    },
  ],
  examples: [
    { line: 'rag status', says: 'every plan, today' },
    { line: 'rag status --as-of 2023-03-15', says: 'as it was on that day' },
    { line: 'rag status --timing overdue --sort overdue', says: 'what is overdue, the longest first' },
    { line: 'rag status --rag RED,AMBER --format csv', says: 'what is not green, for Excel' },
  ],
});
