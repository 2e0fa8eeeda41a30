import { longDay } from '../calendar/words.ts';
import { isReviewPutOff, partnerChanges } from '../change/partners.ts';
import { placeIn } from '../plan/place.ts';
import type { Part, Plan, Recommendation } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { ended, quoted } from '../text/sentence.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { asItWas, defineRule } from './rule.ts';

const example = (review: string, more = '') => `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
partners:
  - partner: Police
    review: ${review}
${more}recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`;

export const partnerReviewMoved = defineRule({
  name: 'partner-review-moved',
  severity: 'warning',
  summary:
    'The review of a partnership was put off or taken out before it was made, or the partner was removed.',
  why: 'A partnership that nobody reviews goes on as it is. A review that is put off each time it falls due is never overdue.',
  before: example('March 2022'),
  bad: example('March 2023'),
  good: example('March 2022', '    reviewed: 2022-03-16\n'),
  *checkChange(change) {
    for (const { before, now, holder } of partnerChanges(change)) {
      const { partner: was } = before;
      const is = now?.partner;
      if (is && !isReviewPutOff(was, is)) continue;
      const { plan, of } = now?.holder ?? holder;
      yield {
        deed: JSON.stringify([of?.id, was.name, is ? (is.review?.text ?? '') : 'removed', is?.review?.due]),
        at: is?.part ? placeIn(plan, is.part, is.review ? 'review' : 'partner') : placeOf(plan, of),
        message: ended(
          is
            ? `The review of the partner ${quoted(is.name)} was due ${told(was.review!)}, and is ${is.review ? `due ${told(is.review)} now` : 'not there any more'}; nothing says that it was made`
            : `The partner ${quoted(was.name)} was removed`,
        ),
        hint: 'Put it back. If it was agreed, say by whom, in a comment on the line above: # rag: allow partner-review-moved until …, …',
        ref: refOf(plan, of?.id),
        related: was.part && asItWas(placeIn(change.before, was.part, was.review ? 'review' : 'partner')),
      };
    }
  },
});

function placeOf(plan: Plan, of: Recommendation | undefined) {
  const part: Part = of ?? plan;
  return placeIn(plan, part, of ? 'id' : 'plan');
}

/** `“March 2022” (31 March 2022)` */
function told({ text, due }: Timescale): string {
  return due ? `${quoted(text)} (${longDay(due)})` : quoted(text);
}
