import { defineCommand, plansArgument } from './command.ts';

export const diff = defineCommand({
  name: 'diff',
  summary: 'Tell what moved between rounds, days or git revisions.',
  description:
    'FROM and TO are rounds (an id or a title) or days; without them, the last two rounds. With --since, the plans of a git revision are compared with the files as they are, or with those of --until, both on one day, so that only what was written counts.',
  arguments: [
    { name: 'from', summary: 'a round or a day; without it, the last round but one' },
    { name: 'to', summary: 'a round or a day; without it, the last round' },
    plansArgument,
  ],
  options: [
    {
      name: 'since',
      value: 'REVISION',
      summary: 'compare with the plans of this git revision; with --until alone, HEAD',
    },
    {
      name: 'until',
      value: 'REVISION',
      summary: 'and not with the files as they are, but with this revision',
    },
  ],
  examples: [
    { line: 'rag diff', says: 'the last two rounds' },
    { line: 'rag diff 2022-03 2023-03', says: 'two rounds' },
    { line: 'rag diff 2022-12-31 2023-03-15', says: 'two days' },
    { line: 'rag diff --since main', says: 'what this branch changes' },
  ],
});
