import { facets } from '../assess/filter/facets.ts';
import { kinds } from '../assess/filter/filter.ts';
import { timings } from '../assess/position.ts';
import { sortings } from '../assess/sort.ts';
import { atOption, defineCommand, plansArgument, roundOption } from './command.ts';

export const status = defineCommand({
  name: 'status',
  summary: 'Show whole plans at a glance.',
  description:
    'Ratings, what is complete, what is overdue, and what nobody has reviewed. The counts above the table are always of the whole plan; the options below choose which of its rows are shown. A name is asked for by any part of it, by all of it after = ("=Head of Service"), or by none: what has no such name. A * in it stands for any of the signs that a shell would take for its own. --by counts instead: a row for each body, theme, owner, committee or plan, and for each number the words that list what it counts. The worst comes first: most overdue and unreviewed, then most with a bad rating (red), then most with a doubtful one (amber), then most overdue, then by name. What has no owner of its own goes by that of its recommendation, else of its plan. A bare rag is rag status.',
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
      summary: 'only what this role answers for',
      many: true,
    },
    { name: 'theme', value: 'THEME', summary: 'only recommendations of this theme', many: true },
    { name: 'body', value: 'BODY', summary: 'only plans of this body', many: true },
    {
      name: 'committee',
      value: 'COMMITTEE',
      summary: 'only plans that report to this committee',
      many: true,
    },
    { name: 'plan', value: 'ID', summary: 'only plans of this id', many: true },
    { name: 'timing', value: 'TIMING', summary: 'only actions of this timing', many: true, choices: timings },
    { name: 'unreviewed', summary: 'only actions that need a review and have none that counts' },
    { name: 'not-updated', summary: 'only recommendations that the newest round does not speak of' },
    {
      name: 'only',
      value: 'KIND',
      summary: 'recommendations without their actions, or actions alone: what a number of --by counts',
      choices: kinds,
    },
    {
      name: 'by',
      value: 'GROUP',
      summary: 'count instead, worst first, each number with the words that list it',
      choices: facets,
    },
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
    { line: 'rag status --by owner', says: 'who has how much overdue, unreviewed, red' },
    { line: 'rag status --owner "=Head of Service"', says: 'that role, and not Head of Service, Fostering' },
    { line: 'rag status --rag RED,AMBER --format csv', says: 'what is not green, for Excel' },
  ],
});
