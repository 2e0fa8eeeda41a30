import { decisionsIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { cutTo, listed, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const incompleteDecision = defineRule({
  name: 'incomplete-decision',
  severity: 'warning',
  summary: 'A decision does not say when it was taken, or by which body.',
  why: 'A decision holds from its day. Without a day rag cannot tell what it was a decision of, so it changes nothing; without a body nobody can look it up in the minutes.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        completed: 2022-04-20
        decisions:
          - decision: accepted
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        completed: 2022-04-20
        decisions:
          - decision: accepted
            by: Corporate Parenting Panel
            decided: 2022-05-11
`,
  *checkPlan(plan) {
    const body = plan.acceptedBy ?? plan.reportsTo ?? 'Corporate Parenting Panel';
    for (const { of, decision } of decisionsIn(plan)) {
      const { by, decided, verdict } = decision;
      const missing = [
        ...(decided ? [] : [{ fact: 'when', line: 'decided: 2023-03-15' }]),
        ...(by?.trim() ? [] : [{ fact: 'by whom', line: `by: ${body}` }]),
      ];
      if (missing.length === 0) continue;
      yield {
        at: placeIn(plan, decision, 'decision'),
        message: `The decision on ${cutTo(40, of.id)}, ${quoted(verdict.text)}, does not say ${listed(missing.map(({ fact }) => fact))} it was taken${decided ? '' : ', so it changes nothing'}.`,
        hint: `Add what the minutes say, such as ${listed(missing.map(({ line }) => `“${line}”`))}.`,
        ref: refOf(plan, of.id),
      };
    }
  },
});
