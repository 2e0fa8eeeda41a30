import { type ActionPosition, actionsOf } from '../assess/position.ts';
import { whatWouldReview } from '../assess/remedy.ts';
import { longDay } from '../calendar/words.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const reviewLapsed = defineRule({
  name: 'review-lapsed',
  severity: 'warning',
  summary: 'An action that never falls due has not been reviewed within the review interval.',
  why: '“Ongoing” and “to be confirmed” can never be late, so nothing but a review brings them back to mind. They need one each time the interval has passed.',
  asOf: '2023-06-01',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
review: every 12 months
rounds:
  - round: 2022-03
    meeting: 2022-03-16
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Keep the provision under review.
        timescale: Ongoing
        updates:
          - round: 2022-03
            rag: GREEN
            update: The management team reviews it each quarter.
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
review: every 12 months
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
        action: Keep the provision under review.
        timescale: Ongoing
        updates:
          - round: 2022-03
            rag: GREEN
            update: The management team reviews it each quarter.
          - round: 2023-03
            rag: GREEN
            update: Two of the four quarterly reviews were held.
`,
  *checkPosition(position) {
    const { plan } = position;
    for (const each of actionsOf(position)) {
      const { action } = each;
      const lapse = lapseOf(each);
      if (!lapse) continue;
      yield {
        at: placeIn(plan, action, action.timescale ? 'timescale' : 'action'),
        message: `Action ${action.id} ${wordsOf(each)}, and ${lapse}.`,
        hint: whatWouldReview(position, each),
        ref: refOf(plan, action.id),
      };
    }
  },
});

function wordsOf({ timescale, timing }: ActionPosition): string {
  if (!timescale) return 'has no timescale';
  return `${timing === 'ongoing' ? 'never falls due' : 'has no due day'} (${quoted(timescale.text)})`;
}

function lapseOf({ review, timing }: ActionPosition): string | undefined {
  if (timing === 'overdue' || !review.isDue) return undefined;
  if (review.since) return `nobody has reviewed it since ${longDay(review.since)}`;
  return `its last review, of ${longDay(review.last!)}, counted until ${longDay(review.until!)}`;
}
