import { askedRefArgument, defineCommand, dryRunOption, plansArgument } from './command.ts';

export const complete = defineCommand({
  name: 'complete',
  summary: 'Mark an action as complete.',
  description:
    'Of a recommendation, each of its open actions. What was completed and reopened before is completed by an update: its first completion stays as it is.',
  arguments: [askedRefArgument, plansArgument],
  options: [
    {
      name: 'on',
      value: 'DAY',
      summary: 'the day, the month, or the round that reports it; without it, today',
    },
    dryRunOption,
  ],
  examples: [
    { line: 'rag complete 1.2 --on 2023-05-01', says: 'on that day' },
    { line: 'rag complete 1.2 --on "May 2023"', says: 'some day in that month' },
    { line: 'rag complete 3', says: 'every open action of recommendation 3, today' },
  ],
});
