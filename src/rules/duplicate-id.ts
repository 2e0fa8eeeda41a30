import { thingsIn } from '../plan/contents.ts';
import { freeIds } from '../plan/ids.ts';
import { placeIn } from '../plan/place.ts';
import type { Part } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const duplicateId = defineRule({
  name: 'duplicate-id',
  severity: 'error',
  summary: 'Two recommendations or actions of a plan have the same id.',
  why: 'An id is how a paper, a minute and a command name one thing for as long as the plan lives. Where two share it, nobody can tell which was meant.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
      - id: 1.1
        action: Bring a proposal to the management team.
        timescale: May 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
      - id: 1.2
        action: Bring a proposal to the management team.
        timescale: May 2022
`,
  *checkPlan(plan) {
    const first = new Map<string, Part>();
    let freeId: ((like: string) => string) | undefined;
    for (const part of thingsIn(plan)) {
      const earlier = first.get(part.id);
      if (!earlier) {
        first.set(part.id, part);
        continue;
      }
      if (part.id.trim() === '') continue;
      freeId ??= freeIds(Array.from(thingsIn(plan), ({ id }) => id));
      yield {
        at: placeIn(plan, part, 'id'),
        message: `The id ${quoted(part.id)} is already in use in this plan.`,
        hint: `Give this one an id that is free, and leave the other as it is: id: ${freeId(part.id)}`,
        ref: refOf(plan, part.id),
        related: [{ message: 'It is used here first.', span: placeIn(plan, earlier, 'id') }],
      };
    }
  },
});
