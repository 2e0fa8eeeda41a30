import type { ActionPosition } from '../assess/position.ts';
import type { Day } from '../calendar/day.ts';
import { lastDayWithin } from '../calendar/interval.ts';
import { placeIn } from '../plan/place.ts';
import type { Level } from '../plan/ratings.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { overdueWords, ratedWhileOverdue, ratingWords, whatWouldFit } from './rated.ts';
import { defineRule } from './rule.ts';

export const laterThanRated = defineRule({
  name: 'later-than-rated',
  severity: 'warning',
  summary: 'An action is later than its rating allows by the plan’s own scheme.',
  why: 'Where a body has agreed that AMBER is up to a month behind and RED more, the rating is not a matter of opinion. A level says so with “late: up to 1 month”.',
  asOf: '2023-03-15',
  bad: `plan: Sufficiency Strategy Action Plan
ratings:
  - level: RED
    means: more than one month behind
  - level: AMBER
    means: one month behind
    late: up to 1 month
  - level: GREEN
    means: on target
    late: no
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
    updates:
      - round: 2023-03
        rag: AMBER
        update: The review goes to the management team in June 2023.
`,
  good: `plan: Sufficiency Strategy Action Plan
ratings:
  - level: RED
    means: more than one month behind
  - level: AMBER
    means: one month behind
    late: up to 1 month
  - level: GREEN
    means: on target
    late: no
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
    updates:
      - round: 2023-03
        rag: RED
        update: The review goes to the management team in June 2023.
`,
  *checkPosition(position) {
    const { plan, asOf } = position;
    const { levels } = plan.ratings.scheme;
    if (levels.every(({ late }) => !late)) return;
    const isTooLate = (level: Level, action: ActionPosition) => !allows(level, action, asOf);
    for (const rated of ratedWhileOverdue(position, isTooLate)) {
      const { level, update, id, actions } = rated;
      const fitting = levels.findLast(
        (each) =>
          each.rank < level.rank &&
          each.tone !== 'muted' &&
          actions.every((action) => allows(each, action, asOf)),
      );
      yield {
        at: placeIn(plan, update, 'rag'),
        message: `${ratingWords(rated)}, and ${overdueWords(rated)}. By this plan’s ratings, ${level.word} ${allowance(level)}.`,
        hint: whatWouldFit(position, rated, fitting),
        ref: refOf(plan, id),
      };
    }
  },
});

function allows({ late }: Level, { due }: ActionPosition, day: Day): boolean {
  return !late || !due || day <= lastDayWithin(late.most, due);
}

function allowance({ late }: Level): string {
  return late!.most && 'days' in late!.most && late!.most.days === 0
    ? 'is for what is not late at all'
    : `is for what is late by ${quoted(late!.text)}`;
}
