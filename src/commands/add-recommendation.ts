import { defineCommand, dryRunOption, idOption, ownerOption, plansArgument, textOption } from './command.ts';

export const addRecommendation = defineCommand({
  name: 'add recommendation',
  summary: 'Add a recommendation at the end of a plan.',
  arguments: [plansArgument],
  options: [
    textOption('what is to be achieved'),
    ownerOption,
    { name: 'theme', value: 'THEME', summary: 'the theme or workstream it belongs to' },
    { name: 'source', value: 'TEXT', summary: 'who asked for it: an inspection, a committee, a minute' },
    idOption,
    dryRunOption,
  ],
  examples: [
    {
      line: 'rag add recommendation --text "Review the offer to care leavers." --source "Scrutiny, minute 42"',
      says: 'with the next free id',
    },
  ],
});
