import { placeIn } from '../plan/place.ts';
import type { Level, RatingScheme } from '../plan/ratings.ts';
import { refOf } from '../plan/select.ts';
import { overdueWords, ratedWhileOverdue, ratingWords, whatWouldFit } from './rated.ts';
import { defineRule } from './rule.ts';

export const greenOverdue = defineRule({
  name: 'green-overdue',
  severity: 'warning',
  summary: 'A thing has the best rating there is, while an action of it is overdue and not complete.',
  why: 'A committee passes over what is GREEN. If the action was done, the plan should say so; if it was not, it is late, and GREEN hides that.',
  asOf: '2023-03-15',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Expand residential care.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Present the plan to the management team.
        timescale: April 2022
    updates:
      - round: 2023-03
        rag: GREEN
        update: There is a comprehensive plan for the expansion.
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Expand residential care.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Present the plan to the management team.
        timescale: April 2022
        completed: 2022-05-18
    updates:
      - round: 2023-03
        rag: GREEN
        update: There is a comprehensive plan for the expansion.
`,
  *checkPosition(position) {
    const { plan } = position;
    const { scheme } = plan.ratings;
    const best = bestOf(scheme);
    if (!best) return;
    const next = scheme.levels.findLast(({ rank, tone }) => rank < best.rank && tone !== 'muted');
    for (const rated of ratedWhileOverdue(position, (level) => level === best)) {
      yield {
        at: placeIn(plan, rated.update, 'rag'),
        message: `${ratingWords(rated)}, and ${overdueWords(rated)}.`,
        hint: whatWouldFit(position, rated, next),
        ref: refOf(plan, rated.id),
      };
    }
  },
});

/** GREEN; none where the best level means something else, or says itself how late it allows. */
function bestOf({ levels }: RatingScheme): Level | undefined {
  const best = levels.findLast(({ tone }) => tone === 'good');
  return best?.complete || best?.late ? undefined : best;
}
