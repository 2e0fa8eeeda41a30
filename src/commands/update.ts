import { askedRefArgument, defineCommand, dryRunOption, plansArgument } from './command.ts';

export const update = defineCommand({
  name: 'update',
  summary: 'Report on a recommendation or an action in a round.',
  description:
    'Adds a rating and a text for the newest round that is not closed. At a terminal rag asks for what is left out. An update that is there already is only written over with --replace, and then only what is named.',
  arguments: [askedRefArgument, plansArgument],
  options: [
    { name: 'rag', value: 'RATING', summary: 'the rating: a word of the plan’s scheme, such as AMBER' },
    {
      name: 'text',
      value: 'TEXT',
      summary: 'what was done, what is next, and by when; - reads it from standard input',
    },
    {
      name: 'state',
      value: 'STATE',
      summary: 'what the update says of the whole',
      choices: ['complete', 'paused', 'superseded'],
    },
    {
      name: 'evidence',
      value: 'TEXT',
      summary: 'what shows it: a minute, a link, a document',
      many: true,
      verbatim: true,
    },
    { name: 'by', value: 'ROLE', summary: 'the role that reports it' },
    { name: 'as-at', value: 'DAY', summary: 'the day of these facts, where it is not the round’s' },
    { name: 'round', value: 'ROUND', summary: 'a round by its id or title; without it, the newest open one' },
    { name: 'replace', summary: 'write over the update that is there already' },
    { name: 'editor', summary: 'write the text in your editor ($EDITOR), with last time’s beside it' },
    dryRunOption,
  ],
  examples: [
    {
      line: 'rag update 1 --rag AMBER --text "Reviews are complete; the approach goes to DMT in June."',
      says: 'in the newest open round',
    },
    { line: 'rag update 1.2 --state paused --text - < note.txt', says: 'the text from a file' },
    { line: 'rag update 1 --rag GREEN --replace --dry-run', says: 'what correcting the rating would change' },
  ],
});
