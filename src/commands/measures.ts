import { answersForOption, atOption, defineCommand, plansArgument, roundOption } from './command.ts';

export const measures = defineCommand({
  name: 'measures',
  summary: 'Tell what the measures say: better or worse, and how far to the target.',
  description:
    'For each measure its newest figure and the one before, whether that is better or worse, how far it is to the target, and whether it is on course: at least where a straight line from the baseline to the target is on the day that the figure is of. RAG is what officers say; in brackets stands what the figure and the measure’s tolerance make of it, where that is another: GREEN on course, AMBER within the tolerance, RED beyond it. Without a line, a figure is held against the target itself from the target’s day on. While the figure of that day is awaited, nobody knows; a rating of a figure that a round has passed over is shown as not updated. As CSV the measures are one table, a line for each; what each round reported of them is in JSON.',
  arguments: [plansArgument],
  options: [
    answersForOption,
    { name: 'theme', value: 'THEME', summary: 'only those of recommendations of this theme', many: true },
    { name: 'off-course', summary: 'only what is off course, or missed its target' },
    roundOption,
    atOption,
  ],
  examples: [
    { line: 'rag measures', says: 'all of them, today' },
    { line: 'rag measures --off-course', says: 'what is not where it should be' },
    {
      line: 'rag measures --as-of 2019-03-31 --format csv',
      says: 'as they were known on that day, for Excel',
    },
  ],
});
