import { decisionsAt } from '../assess/decisions.ts';
import { isReportedCompleteBy } from '../assess/progress.ts';
import { longDay } from '../calendar/words.ts';
import { placeIn } from '../plan/place.ts';
import { refOf, selectionsOf } from '../plan/select.ts';
import { asTyped } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const acceptedBeforeComplete = defineRule({
  name: 'accepted-before-complete',
  severity: 'warning',
  summary: 'A body accepted something that nobody had reported complete by that day.',
  why: 'An acceptance is of what was reported. Where nothing was, either the report is missing from the plan, or the acceptance was of something else; it closes nothing.',
  asOf: '2023-03-15',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2023
        decisions:
          - decision: accepted
            by: Corporate Parenting Panel
            decided: 2023-02-08
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2023
        completed: 2023-01-20
        decisions:
          - decision: accepted
            by: Corporate Parenting Panel
            decided: 2023-02-08
`,
  *checkPosition({ plan, asOf }) {
    for (const selection of selectionsOf(plan)) {
      const part = selection.action ?? selection.recommendation;
      for (const decision of decisionsAt(part.decisions, { day: asOf })) {
        if (decision.verdict.value !== 'accepted' || isReportedCompleteBy(selection, decision.day)) continue;
        yield {
          at: placeIn(plan, decision, 'decision'),
          message: `${decision.by ?? 'A body'} accepted ${part.id} on ${longDay(decision.day)}, and nothing in the plan says that it was complete by then.`,
          hint: `Write down what was reported: rag complete ${asTyped(part.id)} --on …; or check the day behind “decided:”.`,
          ref: refOf(plan, part.id),
        };
      }
    }
  },
});
