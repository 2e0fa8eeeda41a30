import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unreadableYesNo = defineRule({
  name: 'unreadable-yes-no',
  severity: 'error',
  fixed: true,
  summary: 'A key that takes yes or no holds something else.',
  why: 'A round is closed or it is not, and a rating says that a thing is complete or it does not. rag must not guess which.',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
    closed: 2023-04-01
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
  - round: 2023-03
    meeting: 2023-03-15
    closed: yes
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlan(plan) {
    for (const round of plan.rounds) {
      if (!round.closed || round.closed.value !== undefined) continue;
      yield {
        at: placeIn(plan, round, 'closed'),
        message: `${quoted(round.closed.text)} is neither yes nor no.`,
        hint: 'If the updates of this round are history, type: closed: yes. If not, take the line away.',
        ref: refOf(plan),
      };
    }
    for (const level of plan.ratings.levels) {
      if (!level.complete || level.complete.value !== undefined) continue;
      yield {
        at: placeIn(plan, level, 'complete'),
        message: `${quoted(level.complete.text)} is neither yes nor no.`,
        hint: `If ${level.level.word} by itself says that a thing is complete, type: complete: yes. If not, take the line away.`,
        ref: refOf(plan),
      };
    }
  },
});
