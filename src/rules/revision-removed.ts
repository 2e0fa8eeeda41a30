import { lasting } from '../change/change.ts';
import { timescalesGone } from '../change/timescales.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { cutTo, quoted } from '../text/sentence.ts';
import { asItWas, defineRule } from './rule.ts';

export const revisionRemoved = defineRule({
  name: 'revision-removed',
  severity: 'error',
  summary: 'An agreed new timescale was removed, or given another day in place.',
  why: 'How often a date was moved tells as much as how far. A revision that is taken out, or written over by the next, makes three delays look like one.',
  before: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        revisions:
          - timescale: September 2022
            agreed: 2022-06-15
            agreed-by: Overview and Scrutiny Committee
`,
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        revisions:
          - timescale: March 2023
            agreed: 2022-11-16
            agreed-by: Overview and Scrutiny Committee
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
          - timescale: September 2022
            agreed: 2022-06-15
            agreed-by: Overview and Scrutiny Committee
          - timescale: March 2023
            agreed: 2022-11-16
            agreed-by: Overview and Scrutiny Committee
`,
  *checkChange(change) {
    for (const { before, now } of lasting(change.actions)) {
      const { plan, thing } = now;
      for (const [gone, instead] of timescalesGone(before.revisions, thing.revisions)) {
        const { text } = gone.timescale;
        const agreed = gone.agreed ? ` (agreed ${gone.agreed.text})` : '';
        yield {
          deed: JSON.stringify([before.id, gone.timescale.text, instead?.timescale.text]),
          at: instead ? placeIn(plan, instead, 'timescale') : placeIn(plan, thing, 'id'),
          message: `The revision of ${cutTo(40, thing.id)} to ${quoted(text)}${agreed} ${instead ? `is now one to ${quoted(instead.timescale.text)}` : 'was removed'}.`,
          hint: 'Put it back as it was. A revision that is no longer in force stays in the list, above the one that is.',
          ref: refOf(plan, thing.id),
          related: asItWas(placeIn(change.before, gone, 'timescale')),
        };
      }
    }
  },
});
