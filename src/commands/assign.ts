import { askedRefArgument, defineCommand, dryRunOption, plansArgument } from './command.ts';

export const assign = defineCommand({
  name: 'assign',
  summary: 'Make a role answer for a recommendation or an action.',
  description: 'Actions without an owner of their own belong to the owner of their recommendation.',
  arguments: [
    askedRefArgument,
    { name: 'role', summary: 'the role, not a person’s name: "Head of Fostering"' },
    plansArgument,
  ],
  options: [dryRunOption],
  examples: [
    { line: 'rag assign 6 "Head of Fostering"', says: 'the recommendation, and its actions with it' },
  ],
});
