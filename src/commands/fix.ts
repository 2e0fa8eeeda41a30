import { defineCommand, dryRunOption, plansArgument } from './command.ts';

export const fix = defineCommand({
  name: 'fix',
  summary: 'Put right in the plan files what rag is certain of.',
  description:
    'Ids that are missing, or that a merge left twice; keys that are misspelt or have another tracker’s name; ratings, states, yes and no in other spellings; days that are not written as 2023-03-15. Timescales and texts stay as they are. It shows what it would change, asks, and writes exactly that; where there is nobody to ask it ends with 1 and writes nothing without --yes. What it leaves, rag validate tells.',
  arguments: [plansArgument],
  options: [{ name: 'yes', summary: 'write without asking' }, dryRunOption],
  examples: [
    { line: 'rag fix', says: 'look at what would change, and say yes or no' },
    { line: 'rag fix plans/my-plan.yaml --yes', says: 'in a script' },
  ],
});
