import { freeIds } from '../plan/ids.ts';
import { placeIn } from '../plan/place.ts';
import type { Round } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const duplicateRound = defineRule({
  name: 'duplicate-round',
  severity: 'error',
  fixed: true,
  summary: 'Two rounds of a plan have the same id.',
  why: 'An update says in which round it was reported by the round’s id. Where two rounds share one, its day is in doubt.',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2022-03
    meeting: 2022-03-16
  - round: 2022-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2022-03
    meeting: 2022-03-16
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlan(plan) {
    const first = new Map<string, Round>();
    const ids = new Set(plan.rounds.map(({ id }) => id));
    const freeId = freeIds(ids);
    for (const round of plan.rounds) {
      const earlier = first.get(round.id);
      if (!earlier) {
        first.set(round.id, round);
        continue;
      }
      if (round.id.trim() === '') continue;
      const month = round.day?.slice(0, 7);
      const free = month && !ids.has(month) ? month : freeId(`${round.id}-1`);
      yield {
        at: placeIn(plan, round, 'round'),
        message: `There is already a round ${quoted(round.id)} in this plan.`,
        hint: `Give this one an id of its own: round: ${free}`,
        ref: refOf(plan),
        related: [{ message: 'The other round.', span: placeIn(plan, earlier, 'round') }],
      };
    }
  },
});
