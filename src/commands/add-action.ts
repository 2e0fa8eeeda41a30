import {
  askedRefArgument,
  defineCommand,
  dryRunOption,
  idOption,
  ownerOption,
  plansArgument,
  textOption,
} from './command.ts';

export const addAction = defineCommand({
  name: 'add action',
  summary: 'Add an action under a recommendation.',
  arguments: [{ ...askedRefArgument, summary: 'the recommendation, such as 1, or plan/1' }, plansArgument],
  options: [
    textOption('the step to be taken'),
    { name: 'timescale', value: 'PHRASE', summary: 'by when, in words: "September 2023"' },
    ownerOption,
    idOption,
    dryRunOption,
  ],
  examples: [
    {
      line: 'rag add action 1 --text "Bring the business case to DMT." --timescale "September 2023"',
      says: 'with the next free id under 1',
    },
  ],
});
