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
    for (const { part, key, text, id } of textsOf(plan)) {
      if (readable.test(text) || visible(text).trim() !== '') continue;
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

type Key = 'plan' | 'id' | 'round' | 'recommendation' | 'action';

const examples: Readonly<Record<Key, string>> = {
  plan: 'Sufficiency Strategy Action Plan',
  id: '1.1',
  round: '2023-03',
  recommendation: 'Review edge of care provision.',
  action: 'Complete the review.',
};

interface NeededText {
  readonly part: Part;
  readonly key: Key;
  readonly text: string;
  readonly id?: string;
}

function* textsOf(plan: Plan): Iterable<NeededText> {
  yield { part: plan, key: 'plan', text: plan.title };
  yield { part: plan, key: 'id', text: plan.id };
  for (const round of plan.rounds) yield { part: round, key: 'round', text: round.id };
  for (const part of thingsIn(plan)) {
    yield { part, key: 'id', text: part.id };
    yield { part, key: 'actions' in part ? 'recommendation' : 'action', text: part.text, id: part.id };
  }
}
