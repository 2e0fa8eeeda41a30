import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unreadableReview = defineRule({
  name: 'unreadable-review',
  severity: 'error',
  fixed: true,
  summary: 'How long a review lasts is not written as a length of time.',
  why: 'An overdue action must be looked at again each time this interval has passed. A check cannot count an interval that it cannot read.',
  bad: `plan: Sufficiency Strategy Action Plan
review: at each committee
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
review: every 6 months
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlan(plan) {
    const { text, unreadable } = plan.review;
    if (!unreadable) return;
    yield {
      at: placeIn(plan, plan, 'review'),
      message: `rag cannot read how long a review lasts in ${quoted(text!)}.`,
      hint: 'Type a number of days, weeks, months or years: review: every 12 months',
      ref: refOf(plan),
    };
  },
});
