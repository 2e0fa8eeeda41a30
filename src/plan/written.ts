import * as z from 'zod/mini';
import { measure } from './written/measure.ts';
import { asked, decision, partners } from './written/origin.ts';
import { isList, listOf, optional, text } from './written/text.ts';

export type { WrittenFigure, WrittenMeasure } from './written/measure.ts';
export type { WrittenDecision, WrittenPartner, WrittenSource } from './written/origin.ts';

/**
 * A plan as it is written. Every scalar is text: this schema says which keys there are and where, and describes them
 * for the JSON schema, the documentation and the messages; what the texts mean is for `decode` and the rules.
 */
const update = z.strictObject({
  round: text('The id of the round it was reported in.'),
  rag: optional('The rating: a word of the plan’s scheme, such as RED, AMBER or GREEN.'),
  update: optional('The narrative: what was done, what is next, and by when.'),
  'as-at': optional('The day of these facts, where it differs from the round’s.'),
  by: optional('The role that reports it, not a person’s name.'),
  state: optional(
    'complete, paused, superseded, or reopened for what was complete and is not any more, where the update says so.',
  ),
  evidence: listOf(z.string(), 'What shows it: minutes, links, documents.'),
});

const revision = z.strictObject({
  timescale: text('The new timescale, in words.'),
  agreed: optional('The day it was agreed.'),
  'agreed-by': optional('The body or role that agreed it.'),
  reason: optional('Why the timescale was changed.'),
});

const action = z.strictObject({
  id: text('A short id, unique in the plan, such as 1.2.'),
  action: text('The step to be taken.'),
  owner: optional('The role that answers for it, not a person’s name.'),
  timescale: optional('By when, in the words of the plan: April 2022, by end of Q2 2023/24, Ongoing.'),
  revisions: listOf(revision, 'Agreed new timescales, oldest first. The first timescale is never edited.'),
  completed: optional(
    'The day or month it was completed, the round that first reported it complete, or yes. It stays where it is when an update reopens the action.',
  ),
  'carried-from': optional('The same action in the plan that this one follows: bradford-sufficiency/1.2.'),
  'carried-to': optional('The same action in the plan that follows this one.'),
  updates: listOf(update, 'What was reported of this action, oldest first.'),
  decisions: listOf(decision, 'What committees and boards decided of this action, oldest first.'),
});

const recommendation = z.strictObject({
  id: text('A short id, unique in the plan, such as 1.'),
  recommendation: text('What is to be achieved.'),
  owner: optional('The role that answers for it, not a person’s name.'),
  theme: optional('The theme or workstream it belongs to.'),
  partners: partners('The partners that it is done with.'),
  source: asked('it'),
  actions: listOf(action, 'The steps under it.'),
  updates: listOf(update, 'What was reported of it, oldest first.'),
  decisions: listOf(decision, 'What committees and boards decided of it, oldest first.'),
  'handled-in': optional(
    'Where another plan deals with it: the plan’s id, or plan/id of a recommendation or an action there.',
  ),
  measures: listOf(measure, 'What is counted, to see whether it works.'),
});

const meeting = z.strictObject({
  committee: text('The committee or board.'),
  meeting: optional('The day of its meeting; a month where the day is not known.'),
  minute: optional('Where its minutes tell of it.'),
  document: optional('The paper that it was given.'),
});

const round = z.strictObject({
  round: text('A short id, unique in the plan, such as 2023-03.'),
  title: optional('What the round is called in print: March 2023.'),
  meeting: optional(
    'The day of the meeting it goes to; where the day is not known a month, or a span such as “before April 2017”.',
  ),
  meetings: listOf(meeting, 'The meetings it goes to, where there are several.'),
  'as-at': optional('The day of the facts, where it differs from the meeting’s.'),
  closed: optional('yes when its updates are history.'),
});

const level = z.strictObject({
  level: text('The word that is printed: AMBER.'),
  means: optional('What the body means by it; printed as the key.'),
  also: listOf(z.string(), 'Other spellings that mean the same level.'),
  tone: optional('How it is coloured: bad, caution, good, done or muted.'),
  complete: optional('yes when the level says that the thing is complete.'),
  late: optional(
    'How late an action may be and still be rated so: up to 1 month; no, where it may not be late at all. Without it, the level says nothing of dates.',
  ),
});

export const planSchema = z.strictObject({
  plan: text('The title.'),
  id: optional('A short id for the plan; the file’s name when it is left out.'),
  body: optional('The body that owns the plan.'),
  strategy: optional('The strategy the plan belongs to.'),
  owner: optional('The role that keeps the plan, not a person’s name.'),
  'reports-to': optional('The committee or board it is reported to.'),
  'overseen-by': optional('The board that oversees it, where that is another.'),
  'accepted-by': optional(
    'The body that accepts what is reported complete. Where it is named, nothing is complete until it has.',
  ),
  source: asked('the plan'),
  succeeds: optional('The id of the plan that this one follows.'),
  'succeeded-by': optional('The id of the plan that follows this one.'),
  period: optional('The years the plan is for: April 2022 to March 2025.'),
  review: optional('How long a review lasts: every 12 months.'),
  ratings: z
    .optional(z.union([z.string(), z.array(level)]))
    .check(
      z.describe('The rating scheme: RAG, BRAG, delivery confidence, or a list of levels, worst first.'),
    ),
  rounds: listOf(round, 'The reportings of the plan, oldest first.'),
  recommendations: z.array(recommendation).check(z.describe(`What the plan is to achieve. ${isList}`)),
  partners: partners('The partners of the plan as a whole.'),
  measures: listOf(measure, 'What is counted, to see whether the plan works.'),
});

export type WrittenPlan = z.infer<typeof planSchema>;
export type WrittenRound = z.infer<typeof round>;
export type WrittenRecommendation = z.infer<typeof recommendation>;
export type WrittenAction = z.infer<typeof action>;
export type WrittenRevision = z.infer<typeof revision>;
export type WrittenUpdate = z.infer<typeof update>;
export type WrittenLevel = z.infer<typeof level>;

/** What one item of each list is called in a message. */
export const itemNouns: Readonly<Record<string, string>> = {
  recommendations: 'recommendation',
  actions: 'action',
  updates: 'update',
  revisions: 'revision',
  rounds: 'round',
  ratings: 'level',
  meetings: 'meeting',
  partners: 'partner',
  decisions: 'decision',
  measures: 'measure',
  benchmarks: 'benchmark',
  values: 'value',
};

/** The same, and the groups of keys, each called as its key. */
export const nounOf: Readonly<Record<string, string>> = {
  ...itemNouns,
  source: 'source',
  baseline: 'baseline',
  target: 'target',
};
