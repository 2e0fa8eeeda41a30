import { longDay, longMonth } from '../calendar/words.ts';
import { timescalesIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { defineRule } from './rule.ts';

export const timescaleGuess = defineRule({
  name: 'timescale-guess',
  severity: 'info',
  summary: 'A timescale can be read in more than one way, and rag says which way it took.',
  why: 'Phrases are kept as they were agreed. Where one leaves something open, such as a month without a year, everybody should see what rag made of it.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: Jul-12
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: July 2012
`,
  *checkPlan(plan) {
    for (const { value, part, key, id } of timescalesIn(plan)) {
      if (!value.warning || value.error || undated.includes(value.kind)) continue;
      yield {
        at: placeIn(plan, part, key),
        message: value.warning,
        hint: hintFor(value, key),
        ref: refOf(plan, id),
      };
    }
  },
});

/** Kinds that hold nothing to guess at: another rule speaks of the first, and the second says itself that it has no date. */
const undated: readonly Timescale['kind'][] = ['unreadable', 'conditional'];

/** The phrase that leaves nothing open; rag reads back every date that it prints. */
function hintFor({ due, start, precision }: Timescale, key: string): string | undefined {
  if (!due) return start ? undefined : `Type the date once it is known, such as “${key}: 30 April 2023”.`;
  const plain = precision === 'month' ? longMonth(due) : longDay(due);
  return `If that is right, nothing needs doing. To leave no doubt, type: ${key}: ${plain}`;
}
