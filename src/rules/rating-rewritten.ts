import { factsOf, updateChanges } from '../change/updates.ts';
import { placeIn } from '../plan/place.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { cutTo, ended, quoted } from '../text/sentence.ts';
import { asItWas, defineRule } from './rule.ts';

export const ratingRewritten = defineRule({
  name: 'rating-rewritten',
  severity: 'error',
  summary: 'The rating of an update was changed, and its words were not.',
  why: 'A rating is a conclusion from what was reported. If it changes and nothing new is said, the reader cannot know what has changed: the position, or the wish to look better.',
  before: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
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
        rag: RED
        update: The review has not begun.
`,
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
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
        rag: GREEN
        update: The review has not begun.
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
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
        rag: GREEN
        update: The review began in April 2022 and is complete. The report goes to the management team on 20 March 2023.
`,
  *checkChange(change) {
    for (const { of, round, before, now } of updateChanges(change)) {
      if (!before || !now || !round || round.closed?.value) continue;
      const [was, is] = [factsOf(before), factsOf(now)];
      if (was.rating === '' || was.rating === is.rating || was.text !== is.text) continue;
      const { plan, thing } = of.now;
      yield {
        deed: JSON.stringify([of.before.id, round.id, is.rating]),
        at: placeIn(plan, now, is.rating ? 'rag' : 'round'),
        message: ended(
          `The rating of ${cutTo(40, thing.id)} in the round ${quoted(titleOf(round))} was ${quoted(was.rating)} and ${is.rating ? `is now ${quoted(is.rating)}` : 'was taken out'}; ${is.text ? `its words are the same: ${quoted(is.text, 80)}` : 'it has no words to say why'}`,
        ),
        hint: 'Say in its words what has changed, or put the rating back.',
        ref: refOf(plan, thing.id),
        related: asItWas(placeIn(change.before, before, 'rag')),
      };
    }
  },
});
