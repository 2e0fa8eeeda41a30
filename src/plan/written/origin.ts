import * as z from 'zod/mini';
import { listOf, optional, text } from './text.ts';

const source = z.strictObject({
  committee: optional('The committee or panel that asked.'),
  meeting: optional(
    'The day of its meeting; where the day is not known a month, or a span such as “before April 2017”.',
  ),
  minute: optional('The number of the minute: 46 (2018/19).'),
  resolution: optional('The number of the resolution in the minute: (2).'),
  inspection: optional('The inspection that asked.'),
  finding: optional('What it found, in its words.'),
  notice: optional('The notice that asked: DfE notice to improve, 4 December 2018.'),
  document: optional('The paper it stands in: Document “X”.'),
});

/** Who asked for a thing: one text, or its parts. */
export const asked = (what: string) =>
  z.optional(
    z
      .union([z.string(), source])
      .check(
        z.describe(
          `Who asked for ${what}: an inspection, a committee, a resolution, a minute. One text, or a group of keys.`,
        ),
      ),
  );

const partner = z.strictObject({
  partner: text('The partner.'),
  role: optional('What the partner does.'),
  review: optional('By when the partnership is to be reviewed: March 2019.'),
  reviewed: optional('The day or month it was reviewed, or the round that first reported it.'),
});

export const partners = (description: string) =>
  listOf(
    z.union([z.string(), partner]),
    `${description} Each a name, or a group of keys where the partnership has a review of its own.`,
  );

export const decision = z.strictObject({
  decision: text(
    'accepted, for what officers report complete; kept open, where the body does not accept it; overruled, where it rates it otherwise.',
  ),
  by: optional('The body that decided.'),
  decided: optional('The day it decided.'),
  rag: optional('Its rating, in place of the officers’, until they report again.'),
  minute: optional('Where its minutes say so.'),
  reason: optional('Why it decided so.'),
});

export type WrittenSource = z.infer<typeof source>;
export type WrittenPartner = z.infer<typeof partner>;
export type WrittenDecision = z.infer<typeof decision>;
