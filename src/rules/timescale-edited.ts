import { longDay } from '../calendar/words.ts';
import { lasting } from '../change/change.ts';
import { isMoved } from '../change/timescales.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { asTyped, cutTo, quoted } from '../text/sentence.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { asItWas, defineRule } from './rule.ts';

export const timescaleEdited = defineRule({
  name: 'timescale-edited',
  severity: 'error',
  summary: 'The first timescale of an action was given another day in place, or taken out.',
  why: 'Slippage is counted from the first promise. Once that is written over, an action that slipped by a year was never late, and nobody has agreed to it.',
  before: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: September 2023
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        revisions:
          - timescale: September 2023
            agreed: 2023-03-15
            agreed-by: Overview and Scrutiny Committee
            reason: The provider withdrew.
`,
  *checkChange(change) {
    for (const { before, now } of lasting(change.actions)) {
      const { plan, thing } = now;
      const [was, is] = [before.timescale, thing.timescale];
      if (!was || !isMoved(was, is)) continue;
      const became = is ? `is now ${told(is)}` : 'is not there any more';
      yield {
        deed: JSON.stringify([before.id, is?.text]),
        at: placeIn(plan, thing, is ? 'timescale' : 'id'),
        message: `The first timescale of ${cutTo(40, thing.id)} was ${told(was)}, and ${became}.`,
        hint: `Put back “timescale: ${was.text}”. A new one that was agreed stands beside it: rag retime ${asTyped(thing.id)} ${is ? asTyped(is.text) : 'TIMESCALE'} --agreed-by … --reason …`,
        ref: refOf(plan, thing.id),
        related: asItWas(placeIn(change.before, before, 'timescale')),
      };
    }
  },
});

/** `“April 2022” (30 April 2022)`: two phrases may look alike and mean other days. */
function told({ text, due }: Timescale): string {
  return due ? `${quoted(text)} (${longDay(due)})` : quoted(text);
}
