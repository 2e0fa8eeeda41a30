import { atOption, defineCommand, plansArgument } from './command.ts';
import { gateOptions } from './gate.ts';

export const validate = defineCommand({
  name: 'validate',
  summary: 'Check how the plan files are written.',
  description:
    'The files alone, whatever the day. Everything that is wrong in all the files is reported in one run, worst first, each at its place with your own line under it. rag explain tells more about a finding by its name.',
  arguments: [plansArgument],
  options: [atOption, ...gateOptions],
  findings: true,
  examples: [{ line: 'rag validate plans/my-plan.yaml', says: 'one file, while you write it' }],
});
