import { type ActionPosition, actionsOf, type Position } from '../assess/position.ts';
import { updatesAt } from '../assess/updates.ts';
import { placeIn } from '../plan/place.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const completeWithoutEvidence = defineRule({
  name: 'complete-without-evidence',
  severity: 'info',
  summary: 'An action is complete, and nothing says on which day or what shows it.',
  why: 'Members ask when a thing was done and how they can see it. Without a day nobody can tell whether it was in time; without evidence they have only the word of the officer who reports it.',
  asOf: '2023-03-15',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        completed: 2023-03
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        completed: 20 April 2022
`,
  *checkPosition(position) {
    const { plan } = position;
    for (const each of actionsOf(position)) {
      const { action, completed } = each;
      if (!completed || completed.first || hasEvidence(position, each)) continue;
      const says = completed.round
        ? `was reported as complete in ${quoted(titleOf(completed.round))}`
        : 'is complete';
      yield {
        at: placeIn(plan, action, action.completed ? 'completed' : 'action'),
        message: `Action ${action.id} ${says}. The plan does not say on which day, nor what shows it.`,
        hint: `${whereTheDayGoes(each)}; or add to its update, under “evidence:”, what shows it.`,
        ref: refOf(plan, action.id),
      };
    }
  },
});

/** Of its own or of its recommendation, in any update so far. */
function hasEvidence({ plan, asOf }: Position, { action, recommendation }: ActionPosition): boolean {
  return [action, recommendation].some((part) =>
    updatesAt(plan, part.updates, { day: asOf }).some(({ evidence }) => evidence.length > 0),
  );
}

function whereTheDayGoes({ action }: ActionPosition): string {
  if (!action.completed) return 'Add the day to the action, as in “completed: 20 April 2022”';
  return `Type the day in place of ${quoted(action.completed.text)}, as in “completed: 20 April 2022”`;
}
