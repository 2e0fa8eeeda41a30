import { defineCommand, dryRunOption, plansArgument } from './command.ts';

export const record = defineCommand({
  name: 'record',
  summary: 'Record a figure of a measure in a round.',
  description:
    'Adds the figure to the newest round that is not closed, as it is typed: “approximately 60 %”, “£292,825”, “16 weeks”; or TBC where there is none yet. A figure that is there already for the same day is only written over with --replace.',
  arguments: [
    { name: 'ref', summary: 'the id of a measure such as M1, or plan/id', required: true },
    { name: 'value', summary: 'the figure, in quotation marks where it has a space', required: true },
    plansArgument,
  ],
  options: [
    { name: 'round', value: 'ROUND', summary: 'a round by its id or title; without it, the newest open one' },
    {
      name: 'as-at',
      value: 'DAY',
      summary: 'the day or the span that it describes (2018/19), where it is not the round’s',
    },
    { name: 'source', value: 'TEXT', summary: 'where the figure comes from' },
    { name: 'rag', value: 'RATING', summary: 'the rating that officers give it' },
    { name: 'replace', summary: 'write over the figure that is there already' },
    dryRunOption,
  ],
  examples: [
    { line: 'rag record M1 "approximately 66 %"', says: 'in the newest open round' },
    {
      line: 'rag record M1 "60 %" --round 2019-03 --as-at 2018/19 --source "Document AF"',
      says: 'of a year, with its source',
    },
  ],
});
