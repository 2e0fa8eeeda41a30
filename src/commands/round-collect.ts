import { defineCommand, dryRunOption } from './command.ts';

export const roundCollect = defineCommand({
  name: 'round collect',
  summary: 'Take filled-in forms back into the plan.',
  description:
    'Shows what the forms say, asks, and writes it into the plan. A form with a mistake in it is left out whole, with a message that its owner can act on. What is in the plan already is no mistake: collect as often as you like while forms come in.',
  arguments: [{ name: 'forms', summary: 'forms, or folders with forms in them', required: true, many: true }],
  options: [
    {
      name: 'plan',
      value: 'PATH',
      summary: 'the plans that the forms are of; without it, those that rag.yaml names, else plans/',
      many: true,
      verbatim: true,
    },
    { name: 'round', value: 'ROUND', summary: 'a round by its id or title; without it, the newest open one' },
    { name: 'replace', summary: 'write over updates that are there already' },
    { name: 'yes', summary: 'write without asking' },
    dryRunOption,
  ],
  examples: [
    { line: 'rag round collect forms/2024-03', says: 'all that have come back' },
    {
      line: 'rag round collect forms/2024-03/sufficiency.head-of-fostering.txt --dry-run',
      says: 'only look',
    },
  ],
});
