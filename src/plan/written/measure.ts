import * as z from 'zod/mini';
import { groupOf, listOf, optional, text } from './text.ts';

const figure = {
  value: text('The figure as it was reported: 60 %, £292,825, 16 weeks, approximately 60 %.'),
  'as-at': optional('The day or the span that it describes: 31 March 2019, 2017/18.'),
  source: optional('Where the figure comes from.'),
};

const baseline = z.strictObject(figure);

const target = z.strictObject({
  value: text('What is to be reached: 90 %; or by how much it is to change from the baseline: +7 %.'),
  timescale: optional('By when, in the words of the plan.'),
});

const benchmark = z.strictObject({ benchmark: text('Whose figure it is: England, the region.'), ...figure });

const measureValue = z.strictObject({
  round: text('The id of the round it was reported in.'),
  ...figure,
  rag: optional('The rating that officers give it, where they do.'),
});

export const measure = z.strictObject({
  id: text('A short id, unique in the plan, such as M1.'),
  measure: text('What is measured.'),
  unit: optional('What it counts in: per cent, £, weeks, children.'),
  better: optional('Which way is better: higher or lower.'),
  owner: optional('The role that answers for it, not a person’s name.'),
  baseline: groupOf(baseline, 'What it was before the plan: a group of keys.'),
  target: groupOf(target, 'What it is to be: a group of keys.'),
  tolerance: optional(
    'How far off course it may be and still be AMBER: in its own unit, such as 2 weeks or 5 percentage points, or as 10 % of where it should be (of a percentage: 10 points). Without it, rag says that it is off course, and not how bad that is.',
  ),
  benchmarks: listOf(benchmark, 'The same figure of others.'),
  values: listOf(measureValue, 'What each round reported, oldest first.'),
});

export type WrittenFigure = z.infer<typeof baseline>;
export type WrittenMeasure = z.infer<typeof measure>;
