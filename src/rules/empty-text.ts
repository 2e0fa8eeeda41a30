import { thingsIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import type { Part, Plan } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { visible } from '../text/visible.ts';
import { defineRule } from './rule.ts';

export const emptyText = defineRule({
  name: 'empty-text',
  severity: 'error',
  fixed: true,
  summary: 'An id, a title or the words of a recommendation or action hold nothing that can be read.',
  why: 'Quotation marks with nothing between them pass for a text. But a thing without an id cannot be named, and one without words says nothing.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: " "
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlan(plan) {
    for (const { part, key, id } of emptyIn(plan)) {
      yield {
        at: placeIn(plan, part, key),
        message: `There is nothing to read behind “${key}:”.`,
        hint: `Write it behind the colon, as in: ${key}: ${examples[key]}`,
        ref: refOf(plan, id),
      };
    }
  },
});

/** Spares nearly every text the closer look. */
const readable = /[\p{L}\p{N}]/u;

function isEmpty(text: string): boolean {
  return !readable.test(text) && visible(text).trim() === '';
}

type Key = 'plan' | 'id' | 'round' | 'recommendation' | 'action';

const examples: Readonly<Record<Key, string>> = {
  plan: 'Sufficiency Strategy Action Plan',
  id: '1.1',
  round: '2023-03',
  recommendation: 'Review edge of care provision.',
  action: 'Complete the review.',
};

interface EmptyText {
  readonly part: Part;
  readonly key: Key;
  readonly id?: string;
}

function* emptyIn(plan: Plan): Iterable<EmptyText> {
  if (isEmpty(plan.title)) yield { part: plan, key: 'plan' };
  if (isEmpty(plan.id)) yield { part: plan, key: 'id' };
  for (const round of plan.rounds) if (isEmpty(round.id)) yield { part: round, key: 'round' };
  for (const part of thingsIn(plan)) {
    const { id, text } = part;
    if (isEmpty(id)) yield { part, key: 'id' };
    if (isEmpty(text)) yield { part, key: 'actions' in part ? 'recommendation' : 'action', id };
  }
}
