import * as z from 'zod/mini';

/** `rag.yaml` as it is written: every scalar is text. */
const text = (description: string) => z.string().check(z.describe(description));
const optional = (description: string) => z.optional(text(description));

const season = z.strictObject({
  season: text('spring, summer, autumn or winter.'),
  from: text('Its first day: 1 March.'),
  to: text('Its last day: 31 May.'),
});

const term = z.strictObject({
  term: text('autumn, spring or summer.'),
  from: text('Its first day: 1 September.'),
  to: text('Its last day: 31 December.'),
});

export const configSchema = z.strictObject({
  plans: z
    .optional(z.array(z.string()))
    .check(z.describe('The plan files and folders to look into when a command names none. Default: plans.')),
  'time-zone': optional('Where a day begins: Europe/London (the default).'),
  review: optional('How long a review lasts where a plan does not say. Default: every 12 months.'),
  'due-soon': optional('An action is due soon when it is due within so many days. Default: 30 days.'),
  seasons: z
    .optional(z.array(season))
    .check(z.describe('What the seasons mean in a timescale. Default: spring is March to May, and so on.')),
  terms: z
    .optional(z.array(term))
    .check(
      z.describe(
        'The school terms. Default: autumn ends on 31 December, spring on 31 March, summer on 31 July.',
      ),
    ),
});

export type WrittenConfig = z.infer<typeof configSchema>;
