import { longDay } from '../calendar/words.ts';
import { roundsBefore } from '../change/rounds.ts';
import { placeIn } from '../plan/place.ts';
import type { Round } from '../plan/plan.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { asItWas, defineRule } from './rule.ts';

const example = (meeting: string, more = '') => `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-03
    meeting: ${meeting}
    closed: yes
${more}recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
    updates:
      - round: 2022-03
        rag: AMBER
        update: The review began in February 2022, and will be complete in April.
`;

export const closedRoundMoved = defineRule({
  name: 'closed-round-moved',
  severity: 'error',
  summary: 'The day of a closed round was changed.',
  why: 'What was reported counts from its round’s day. With a later day, an update of before an action fell due becomes a review of it, and an overdue action looks as if somebody had seen to it.',
  before: example('2022-03-16'),
  bad: example('2022-05-16'),
  good: example('2022-03-16', '  - round: 2022-05\n    meeting: 2022-05-16\n'),
  *checkChange({ before, after: plan }) {
    if (!plan) return;
    const roundOf = roundsBefore(before, plan);
    for (const round of plan.rounds) {
      const was = roundOf.get(round.id);
      if (!was?.closed?.value || was.day === round.day) continue;
      yield {
        deed: JSON.stringify([was.id, was.day ?? '', round.day ?? '']),
        at: placeIn(plan, round, keyOf(round)),
        message: `The day of the closed round ${quoted(titleOf(was))} was ${dayWords(was)}, and is ${dayWords(round)} now.`,
        hint: 'Put it back as it was. If it was mistyped then, say so where it stands, as in: # rag: allow closed-round-moved until 30 June 2023, the minutes say 16 May.',
        ref: refOf(plan),
        related: asItWas(placeIn(before, was, keyOf(was))),
      };
    }
  },
});

/** The key that dates a round. */
function keyOf({ dated, asAt, meeting }: Round): string {
  if (!dated) return 'round';
  return dated === asAt ? 'as-at' : dated === meeting ? 'meeting' : 'meetings';
}

function dayWords({ day }: Round): string {
  return day ? longDay(day) : 'not said';
}
