import { atOption, defineCommand, plansArgument, refArgument } from './command.ts';

export const show = defineCommand({
  name: 'show',
  summary: 'Tell the whole story of one recommendation, action or measure.',
  description:
    'Every round it was reported in, every revision of its timescale, and how far it slipped; of a measure its figures, where they come from, and where they should be.',
  arguments: [refArgument, plansArgument],
  options: [atOption],
  examples: [
    { line: 'rag show 1.2', says: 'one action' },
    { line: 'rag show bradford-sufficiency/15', says: 'a recommendation of that plan' },
    { line: 'rag show M1', says: 'a measure' },
    { line: 'rag show 15 --as-of 2022-12-31', says: 'as far as it was known on that day' },
  ],
});
