import { updatesIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import { findRound, named, newestRounds } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { nearest } from '../text/nearest.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unknownRound = defineRule({
  name: 'unknown-round',
  severity: 'error',
  summary: 'An update names a round that the plan does not have.',
  why: 'An update takes its day from its round. Without one it belongs to no report, and rag would have to leave it out.',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
    updates:
      - round: 2023-30
        rag: AMBER
        update: The review is written.
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
    updates:
      - round: 2023-03
        rag: AMBER
        update: The review is written.
`,
  *checkPlan(plan) {
    for (const { of, update } of updatesIn(plan)) {
      if (update.round) continue;
      yield {
        at: placeIn(plan, update, 'round'),
        message: `This update is for the round ${quoted(update.roundId)}, and the plan has ${roundsOf(plan)}.`,
        hint: hintFor(plan, update.roundId),
        ref: refOf(plan, of.id),
      };
    }
  },
});

function roundsOf(plan: Plan): string {
  const { length } = plan.rounds;
  if (length === 0) return 'no rounds';
  if (length === 1) return `only the round ${newestRounds(plan)}`;
  return length > named
    ? `no such round; its newest are ${newestRounds(plan)}`
    : `only the rounds ${newestRounds(plan)}`;
}

function hintFor(plan: Plan, id: string): string {
  const line = `- round: ${id.trim() || '2023-03'}`;
  if (plan.rounds.length === 0)
    return `Add a line “rounds:” to the plan, and under it the round and its meeting: ${line}`;
  const newRound = `add it under “rounds:”: ${line}`;
  const meant =
    findRound(plan, id.trim())?.id ??
    nearest(
      id,
      plan.rounds.slice(-100).map((round) => round.id),
    );
  return meant
    ? `Did you mean “round: ${meant}”? If it is a new round, ${newRound}`
    : `If it is a new round, ${newRound}`;
}
