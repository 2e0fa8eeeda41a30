import { longDay, longMonth } from '../calendar/words.ts';
import { timescalesIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import type { Part } from '../plan/plan.ts';
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
        hint: value.earlier && part !== plan ? hintForBoth(value, value.earlier, part) : hintFor(value, key),
        ref: refOf(plan, id),
      };
    }
  },
});

/** Kinds that hold nothing to guess at: another rule speaks of the first, and the second says itself that it has no date. */
const undated: readonly Timescale['kind'][] = ['unreadable', 'conditional'];

/** The promise and its change, each where it belongs. */
function hintForBoth(value: Timescale, earlier: string, part: Part): string {
  const later = plainly(value);
  if (!('revisions' in part)) return `If that is right, type only the new one: timescale: ${later}`;
  return `If that is right, type “timescale: ${earlier}”; on the line below it “revisions:”; and below that “- timescale: ${later}”.`;
}

function plainly({ due, text, precision }: Timescale): string {
  if (!due) return text;
  return precision === 'month' ? longMonth(due) : longDay(due);
}

/** The phrase that leaves nothing open; rag reads back every date that it prints. */
function hintFor(value: Timescale, key: string): string | undefined {
  if (!value.due)
    return value.start ? undefined : `Type the date once it is known, such as “${key}: 30 April 2023”.`;
  return `If that is right, nothing needs doing. To leave no doubt, type: ${key}: ${plainly(value)}`;
}
