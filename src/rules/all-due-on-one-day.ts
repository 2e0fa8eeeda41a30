import { actionsOf, isLeftToDo } from '../assess/position.ts';
import { longDay } from '../calendar/words.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { toRetime } from './advice.ts';
import { defineRule } from './rule.ts';

export const allDueOnOneDay = defineRule({
  name: 'all-due-on-one-day',
  severity: 'info',
  limits: { actions: 4 },
  summary:
    'Every open action of a plan that has a date is due on the same day, and there are at least so many.',
  why: 'A day that all actions share is most often the end of the year, filled in where nobody thought about each. Until then nothing is late, and then everything is.',
  asOf: '2023-04-15',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: March 2024
      - id: 1.2
        action: Bring a proposal to the management team.
        timescale: 31 March 2024
  - id: 2
    recommendation: Expand residential care.
    actions:
      - id: 2.1
        action: Write the strategy.
        timescale: end of 2023/24
      - id: 2.2
        action: Open two homes.
        timescale: March 2024
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: June 2023
      - id: 1.2
        action: Bring a proposal to the management team.
        timescale: September 2023
  - id: 2
    recommendation: Expand residential care.
    actions:
      - id: 2.1
        action: Write the strategy.
        timescale: October 2023
      - id: 2.2
        action: Open two homes.
        timescale: March 2024
`,
  *checkPosition(position, limits) {
    const { plan } = position;
    const open = actionsOf(position).filter(isLeftToDo);
    const dated = open.filter(({ due }) => due !== undefined);
    const [first] = dated;
    if (!first || dated.length < limits.actions || dated.some(({ due }) => due !== first.due)) return;
    const which = dated.length < open.length ? 'open actions that have a date' : 'open actions';
    yield {
      at: placeIn(plan, plan, 'plan'),
      message: `All ${dated.length} ${which} are due on one day, ${longDay(first.due!)}.`,
      hint: `If each of them really ends then, nothing needs doing. If not, agree when each is due, as in: ${toRetime(first.action.id)}`,
      ref: refOf(plan),
    };
  },
});
