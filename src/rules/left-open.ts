import {
  type ActionPosition,
  isLeftToDo,
  type Position,
  type RecommendationPosition,
} from '../assess/position.ts';
import { longDay } from '../calendar/words.ts';
import { placeIn } from '../plan/place.ts';
import type { Update } from '../plan/plan.ts';
import { newestOpenRound, titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { asTyped, quoted } from '../text/sentence.ts';
import { toComplete, toUpdate } from './advice.ts';
import { defineRule } from './rule.ts';

export const leftOpen = defineRule({
  name: 'left-open',
  severity: 'warning',
  summary: 'A recommendation was reported as complete or superseded, and an action of it is still open.',
  why: 'A closed recommendation is taken off the agenda, and its open actions with it. Either they are done, or it is not.',
  asOf: '2023-03-15',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-09
    meeting: 2022-09-14
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2023
        updates:
          - round: 2022-09
            rag: AMBER
            update: The review has begun, and reports in March 2023.
    updates:
      - round: 2023-03
        rag: GREEN
        state: complete
        evidence: [minutes of 1 March 2023]
        update: The review went to the management team.
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-09
    meeting: 2022-09-14
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2023
        completed: 2023-03-01
        updates:
          - round: 2022-09
            rag: AMBER
            update: The review has begun, and reports in March 2023.
    updates:
      - round: 2023-03
        rag: GREEN
        state: complete
        evidence: [minutes of 1 March 2023]
        update: The review went to the management team.
`,
  *checkPosition(position) {
    const { plan } = position;
    for (const each of position.recommendations) {
      const { update } = each;
      if (!update || !each.closing || each.overruling) continue;
      for (const action of each.actions.filter(isLeftToDo)) {
        yield {
          at: placeIn(plan, action.action, 'action'),
          message: `Recommendation ${each.recommendation.id} was ${closing(update)} in ${quoted(titleOf(update.round!))}, but its action ${action.action.id} is still open${dueWords(action)}.`,
          hint: `${settle(update, action)} If not, ${notClosed(position, each, update)}`,
          ref: refOf(plan, action.action.id),
          related: [{ message: 'Its recommendation was closed here.', span: placeIn(plan, update, 'state') }],
        };
      }
    }
  },
});

function closing({ state, rating }: Update): string {
  if (state?.value === 'superseded') return 'reported as superseded';
  return state?.value === 'complete'
    ? 'reported as complete'
    : `rated ${rating!.level!.word}, which means complete,`;
}

function dueWords({ due }: ActionPosition): string {
  return due ? ` (due by ${longDay(due)})` : '';
}

/** What to type where the action is as closed as its recommendation. */
function settle({ state }: Update, { action: { id } }: ActionPosition): string {
  return state?.value === 'superseded'
    ? `If the action is superseded too, type: rag update ${asTyped(id)} --state superseded.`
    : `If the action is complete too, type: ${toComplete(id)}.`;
}

/** What to type where the recommendation is as open as its action: a state is not taken back by a command. */
function notClosed(
  position: Position,
  { recommendation: { id } }: RecommendationPosition,
  update: Update,
): string {
  const { state, round } = update;
  if (state && round === newestOpenRound(position.plan))
    return `take “state: ${state.value}” out of the recommendation’s update of ${quoted(titleOf(round!))}.`;
  return `the recommendation is still open: ${toUpdate(position, id, '--rag … --text "…"', update)}`;
}
