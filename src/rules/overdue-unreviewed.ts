import { actionsOf } from '../assess/position.ts';
import { whatWouldReview } from '../assess/remedy.ts';
import { longDay } from '../calendar/words.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { counted, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const overdueUnreviewed = defineRule({
  name: 'overdue-unreviewed',
  severity: 'error',
  summary:
    'An action is past its timescale, and nobody has reviewed it since, or not within the review interval.',
  why: 'An action may be late for good reason. What must not happen is that nobody looks: a late action needs an update, an agreed new timescale or a completion, and needs it again each time the review interval has passed.',
  asOf: '2022-06-01',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
review: every 12 months
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
review: every 12 months
rounds:
  - round: 2022-05
    meeting: 2022-05-18
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        updates:
          - round: 2022-05
            rag: AMBER
            update: The review is written and goes to the management team in June 2022.
`,
  *checkPosition(position) {
    const { plan } = position;
    for (const each of actionsOf(position)) {
      const { action, inForce, timescale, due, daysOverdue, review, overdueUnreviewed } = each;
      if (!overdueUnreviewed || !due) continue;
      const reviewed = review.until
        ? `its last review, of ${longDay(review.last!)}, counted until ${longDay(review.until)}`
        : 'nobody has reviewed it since';
      yield {
        at: placeIn(plan, inForce, 'timescale'),
        message: `Action ${action.id} was due by ${longDay(due)} (${quoted(timescale!.text)}). It is ${counted(daysOverdue, 'day')} overdue, and ${reviewed}.`,
        hint: whatWouldReview(position, each),
        ref: refOf(plan, action.id),
      };
    }
  },
});
