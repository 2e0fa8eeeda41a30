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

/** The limits that rules have; each has those it has a use for. */
const limits = {
  times: optional('pushed-back: how many times a date may be moved back. Default: 2.'),
  months: optional('pushed-back: by how many months in all. Default: 12.'),
  rounds: optional('still-no-date: how many rounds an action may go without a date. Default: 2.'),
  percent: optional(
    'repeated-narrative: how much of its words an update may share with the last. Default: 90.',
  ),
  actions: optional('all-due-on-one-day: how many actions it takes. Default: 4.'),
};
export const limitNames: readonly string[] = Object.keys(limits);

const rule = z.strictObject({
  rule: text('The name of a rule; rag explain lists them.'),
  severity: optional('error, warning, info, or off: then the rule finds nothing.'),
  ...limits,
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
  rules: z
    .optional(z.array(rule))
    .check(
      z.describe(
        'How severe what a rule finds is, and how much is too much. Default: as docs/rules.md says.',
      ),
    ),
});

export type WrittenConfig = z.infer<typeof configSchema>;
