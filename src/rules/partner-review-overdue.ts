import type { PartnerPosition } from '../assess/position.ts';
import { longDay } from '../calendar/words.ts';
import { placeIn } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { counted, quoted } from '../text/sentence.ts';
import { defineRule, type Finding } from './rule.ts';

export const partnerReviewOverdue = defineRule({
  name: 'partner-review-overdue',
  severity: 'warning',
  summary: 'The review of a partnership was due, and nothing says that it was held.',
  why: 'What is done with partners depends on them, and a committee that was promised a review of a partnership will ask for it.',
  asOf: '2019-04-15',
  bad: `plan: B Positive Pathways
owner: Programme Manager
partners:
  - partner: Police
    review: March 2019
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2020
`,
  good: `plan: B Positive Pathways
owner: Programme Manager
partners:
  - partner: Police
    review: March 2019
    reviewed: 2019-03-20
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2020
`,
  *checkPosition({ plan, partners, recommendations }) {
    yield* overdueOf(plan, partners);
    for (const { recommendation, partners: own } of recommendations)
      yield* overdueOf(plan, own, recommendation.id);
  },
});

function* overdueOf(plan: Plan, partners: readonly PartnerPosition[], id?: string): Iterable<Finding> {
  for (const { partner, review, due, timing, daysOverdue } of partners) {
    if (timing !== 'overdue') continue;
    yield {
      at: placeIn(plan, partner.part!, 'review'),
      message: `The partnership with ${quoted(partner.name)} was to be reviewed by ${longDay(due!)} (${quoted(review!.text)}), ${counted(daysOverdue, 'day')} ago, and nothing says that it was.`,
      hint: 'If it was, add the day or the month below “review:”, as in: reviewed: 2023-03-15. If it was put off, say so in the next report.',
      ref: refOf(plan, id),
    };
  }
}
