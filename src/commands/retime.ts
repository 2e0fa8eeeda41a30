import { askedRefArgument, defineCommand, dryRunOption, plansArgument } from './command.ts';

export const retime = defineCommand({
  name: 'retime',
  summary: 'Record an agreed new timescale.',
  description:
    'Adds a revision beside the timescale that was agreed first, which is never edited: slippage is counted from it.',
  arguments: [
    askedRefArgument,
    { name: 'timescale', summary: 'the new timescale, in words: "September 2023"' },
    plansArgument,
  ],
  options: [
    { name: 'reason', value: 'TEXT', summary: 'why it was changed' },
    { name: 'agreed-by', value: 'BODY', summary: 'the body or role that agreed it' },
    { name: 'agreed', value: 'DAY', summary: 'the day it was agreed; without it, today' },
    dryRunOption,
  ],
  examples: [
    {
      line: 'rag retime 1.2 "September 2023" --reason "The review took longer." --agreed-by "Overview and Scrutiny Committee" --agreed 2023-03-15',
      says: 'agreed at that meeting',
    },
  ],
});
