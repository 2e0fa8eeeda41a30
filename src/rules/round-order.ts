import { placeIn } from '../plan/place.ts';
import type { Round } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const roundOrder = defineRule({
  name: 'round-order',
  severity: 'error',
  fixed: true,
  summary: 'A round stands after one that is later.',
  why: 'The last round on a day is the newest report. Rounds out of order would let an old rating pass for the present one.',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
  - round: 2022-03
    meeting: 2022-03-16
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
    let before: Round | undefined;
    for (const round of plan.rounds) {
      if (!round.day) continue;
      if (before && isEarlier(round, before)) {
        yield {
          at: placeIn(plan, round, 'round'),
          message: `The round ${quoted(round.id)} (${wordsOf(round)}) stands after ${quoted(before.id)} (${wordsOf(before)}), and is earlier.`,
          hint: 'Put the rounds in order, the oldest first; or, if one of the two days is mistyped, put it right.',
          ref: refOf(plan),
          related: [{ message: 'The later round stands here.', span: placeIn(plan, before, 'round') }],
        };
      }
      before = round;
    }
  },
});

/** A round known by its month only is earlier than a day when the whole month is. */
function isEarlier(round: Round, than: Round): boolean {
  const first = than.dated?.first;
  return first !== undefined && round.day! < first;
}

function wordsOf({ dated }: Round): string {
  return dated?.text ?? '';
}
