import { atOption, defineCommand, plansArgument } from './command.ts';

export const check = defineCommand({
  name: 'check',
  summary: 'Fail while an overdue action is unreviewed: what CI runs.',
  description:
    'What rag validate finds, and what is overdue and unreviewed on the day. Exit code 0: no errors (there may be warnings); 1: errors were found; 2: the check could not be made, or there was nothing to check.',
  arguments: [plansArgument],
  options: [
    atOption,
    { name: 'waivers', summary: 'list what comments in the plans allow, until when, and why' },
  ],
  examples: [
    { line: 'rag check', says: 'today; the line for CI' },
    { line: 'rag check --as-of 2023-03-15', says: 'as it would have ended on that day' },
  ],
});
