import { updatesIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { type State, states } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { nearest } from '../text/nearest.ts';
import { listed, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unknownState = defineRule({
  name: 'unknown-state',
  severity: 'error',
  fixed: true,
  summary: 'An update has a state that rag does not know.',
  why: 'A state closes, pauses or reopens what it speaks of. rag must not guess that an action is complete.',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        updates:
          - round: 2023-03
            state: done
            update: The review is written.
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        updates:
          - round: 2023-03
            state: complete
            update: The review is written.
`,
  *checkPlan(plan) {
    for (const { of, update } of updatesIn(plan)) {
      if (!update.state || update.state.value) continue;
      yield {
        at: placeIn(plan, update, 'state'),
        message: `${quoted(update.state.text)} is not a state that rag knows. The states are ${listed(states)}.`,
        hint: hintFor(update.state.text),
        ref: refOf(plan, of.id),
      };
    }
  },
});

/** What officers call the states elsewhere. */
const otherWords: Readonly<Record<State, readonly string[]>> = {
  complete: ['completed', 'done', 'closed', 'finished', 'achieved', 'delivered', 'implemented'],
  paused: ['on hold', 'hold', 'deferred', 'suspended', 'stopped'],
  superseded: ['replaced', 'merged', 'withdrawn', 'cancelled', 'no longer required', 'removed'],
  reopened: ['open again', 'reinstated', 'restarted', 'revived'],
};

function hintFor(text: string): string {
  const word = text.trim().toLowerCase();
  // “Incomplete” is near to “complete”, and means the opposite.
  const isDenied = /^(in|not)/.test(word);
  const meant = isDenied
    ? undefined
    : (nearest(word, states) ?? states.find((state) => otherWords[state].includes(word)));
  return meant
    ? `Did you mean “state: ${meant}”?`
    : 'An action that is simply open needs no state: take the line away.';
}
