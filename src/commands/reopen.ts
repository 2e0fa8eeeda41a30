import { askedRefArgument, defineCommand, dryRunOption, plansArgument } from './command.ts';

export const reopen = defineCommand({
  name: 'reopen',
  summary: 'Say that something complete is open again, and why.',
  description:
    'Adds an update that says so to the newest open round. That it was said to be complete before stays in the plan: it was true when it was said.',
  arguments: [askedRefArgument, plansArgument],
  options: [
    { name: 'reason', value: 'TEXT', summary: 'why it is open again; - reads it from standard input' },
    { name: 'rag', value: 'RATING', summary: 'its rating now' },
    { name: 'round', value: 'ROUND', summary: 'a round by its id or title; without it, the newest open one' },
    { name: 'replace', summary: 'write over the update that is there already' },
    dryRunOption,
  ],
  examples: [
    { line: 'rag reopen 1.1 --reason "The audit found two services left out."', says: 'open again' },
  ],
});
