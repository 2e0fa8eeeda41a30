import { lasting } from '../change/change.ts';
import { isCompletionRewritten } from '../change/completions.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { asTyped, cutTo, quoted } from '../text/sentence.ts';
import { asItWas, defineRule } from './rule.ts';

const example = (completed: string) => `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        completed: ${completed}
`;

export const completionRewritten = defineRule({
  name: 'completion-rewritten',
  severity: 'error',
  summary: 'The day on which an action was completed was changed to another, or taken out.',
  why: 'Whether an action was late is told by the day it was completed. If that day can be moved back, everything was done in time.',
  before: example('June 2022'),
  bad: example('2022-01-30'),
  good: example('2022-06-30'),
  *checkChange(change) {
    for (const each of lasting(change.actions)) {
      if (!isCompletionRewritten(change.before, each)) continue;
      const { before, now } = each;
      const { plan, thing } = now;
      const [was, is] = [before.completed!, thing.completed];
      yield {
        deed: JSON.stringify([before.id, is?.text]),
        at: placeIn(plan, thing, is ? 'completed' : 'id'),
        message: `The completion of ${cutTo(40, thing.id)} was ${quoted(was.text)}, and is ${is ? `${quoted(is.text)} now` : 'not there any more'}.`,
        hint: is
          ? `Put back “completed: ${was.text}”. If it was mistyped then, say so where it stands, as in: # rag: allow completion-rewritten until 30 June 2023, the minutes say January.`
          : `Put back “completed: ${was.text}”. If it turned out not to be complete, an update says so, and this stays: rag reopen ${asTyped(thing.id)} --reason …`,
        ref: refOf(plan, thing.id),
        related: asItWas(placeIn(change.before, before, 'completed')),
      };
    }
  },
});
