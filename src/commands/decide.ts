import { askedRefArgument, defineCommand, dryRunOption, plansArgument } from './command.ts';

export const decide = defineCommand({
  name: 'decide',
  summary: 'Record what a committee or board decided.',
  description:
    'accepted: what officers reported complete is complete, where the plan names a body that has to accept it (accepted-by). kept-open: it is open again from that day. overruled: the body’s rating stands in place of the officers’, which stays visible beside it, until they report again.',
  arguments: [
    askedRefArgument,
    { name: 'decision', summary: 'accepted, kept-open or overruled' },
    plansArgument,
  ],
  options: [
    {
      name: 'by',
      value: 'BODY',
      summary: 'the body that decided; without it, the one that the plan names under accepted-by',
    },
    { name: 'on', value: 'DAY', summary: 'the day it was decided; without it, today' },
    { name: 'rag', value: 'RATING', summary: 'the rating that the body gives it' },
    { name: 'minute', value: 'MINUTE', summary: 'where the minutes tell of it' },
    { name: 'reason', value: 'TEXT', summary: 'why; - reads it from standard input' },
    dryRunOption,
  ],
  examples: [
    {
      line: 'rag decide 1.2 accepted --by "Corporate Parenting Panel" --on 2023-03-15 --minute 46',
      says: 'what was reported complete is complete',
    },
    {
      line: 'rag decide 3 kept-open --by "Corporate Parenting Panel" --reason "No evidence was seen."',
      says: 'decided today',
    },
    {
      line: 'rag decide 3 overruled --rag RED --by "Overview and Scrutiny Committee" --reason "The provider withdrew."',
      says: 'officers said GREEN',
    },
  ],
});
