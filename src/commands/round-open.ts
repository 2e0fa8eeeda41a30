import { defineCommand, dryRunOption, plansArgument, roundArgument } from './command.ts';

export const roundOpen = defineCommand({
  name: 'round open',
  summary: 'Open a round of reporting.',
  description: 'Updates go into the newest round that is not closed.',
  arguments: [
    { ...roundArgument, summary: 'a short id; without it, the year and month of its day' },
    plansArgument,
  ],
  options: [
    { name: 'meeting', value: 'DAY', summary: 'the day of the meeting it goes to; a month will do' },
    { name: 'as-at', value: 'DAY', summary: 'the day of the facts, where it is not the meeting’s' },
    { name: 'title', value: 'TITLE', summary: 'what it is called in print: "March 2024"' },
    dryRunOption,
  ],
  examples: [
    {
      line: 'rag round open 2024-03 --meeting 2024-03-13 --title "March 2024"',
      says: 'a round of that name',
    },
  ],
});
