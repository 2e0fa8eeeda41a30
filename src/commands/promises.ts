import { fates } from '../assess/promises/fates.ts';
import { answersForOption, atOption, defineCommand, plansArgument } from './command.ts';

export const promises = defineCommand({
  name: 'promises',
  summary: 'List the dates that updates promised, and what became of them.',
  description:
    'A date to come in the words of an update (“before the Summer”, “by the end of June”) is a promise, counted from the update’s day. It is kept when the thing was complete by then, re-timed when a later update or an agreed revision gives another date, answered when something was said once it had fallen due, open until then, and broken when it is past and nothing was said. What is broken comes first. rag check warns of it.',
  arguments: [plansArgument],
  options: [
    {
      name: 'became',
      value: 'FATE',
      summary: 'only promises of which this became',
      many: true,
      choices: fates,
    },
    answersForOption,
    { name: 'round', value: 'ROUND', summary: 'only what was promised in this round, by its id or title' },
    atOption,
  ],
  examples: [
    { line: 'rag promises', says: 'every promise, as things stand today' },
    {
      line: 'rag promises --became broken --as-of 2024-03-13',
      says: 'what the next meeting could ask about',
    },
    { line: 'rag promises --round 2023-03 --format csv', says: 'what was promised in one round, for Excel' },
  ],
});
