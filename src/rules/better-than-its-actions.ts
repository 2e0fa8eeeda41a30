import { type ActionPosition, isLeftToDo, type RecommendationPosition } from '../assess/position.ts';
import { placeIn } from '../plan/place.ts';
import { titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { asRated, toUpdate } from './advice.ts';
import { defineRule } from './rule.ts';

export const betterThanItsActions = defineRule({
  name: 'better-than-its-actions',
  severity: 'warning',
  summary: 'A recommendation is rated better than the worst of its own open actions.',
  why: 'Ratings get greener on the way up. Those who read only the recommendations would not learn that a part of one is in trouble.',
  asOf: '2023-03-15',
  bad: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: June 2023
        updates:
          - round: 2023-03
            rag: RED
            update: The provider has withdrawn; a new one is sought by May 2023.
    updates:
      - round: 2023-03
        rag: GREEN
        update: The review is under way and reports in June 2023.
`,
  good: `plan: Sufficiency Strategy Action Plan
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: June 2023
        updates:
          - round: 2023-03
            rag: RED
            update: The provider has withdrawn; a new one is sought by May 2023.
    updates:
      - round: 2023-03
        rag: RED
        update: The review waits for a new provider, sought by May 2023.
`,
  *checkPosition(position) {
    const { plan } = position;
    for (const each of position.recommendations) {
      const { recommendation, rating, update, closing, overruling } = each;
      // What a body has decided is for the body to answer for.
      if (overruling || closing) continue;
      const worst = worstIn(each);
      if (!rating || !update || rating.tone === 'muted' || !worst?.rating) continue;
      if (worst.rating.rank >= rating.rank) continue;
      const { id } = recommendation;
      const own = worst.update!;
      yield {
        at: placeIn(plan, update, 'rag'),
        message: `Recommendation ${id} is rated ${rating.word} in ${quoted(titleOf(update.round!))}, better than its own action ${worst.action.id}: ${worst.rating.word} in ${quoted(titleOf(own.round!))}.`,
        hint: `Rate the whole no better than its worst part: ${toUpdate(position, id, asRated(worst.rating), update)}. Or, if the action has got better, say so: ${toUpdate(position, worst.action.id, '--rag …', own)}`,
        ref: refOf(plan, id),
        related: [{ message: 'The action is rated here.', span: placeIn(plan, own, 'rag') }],
      };
    }
  },
});

/** The open action with the worst rating of its own. A muted level is neither good nor bad. */
function worstIn({ actions }: RecommendationPosition): ActionPosition | undefined {
  const rated = actions.filter(
    (action) =>
      isLeftToDo(action) &&
      action.ownRating &&
      !action.overruling &&
      action.rating &&
      action.rating.tone !== 'muted',
  );
  return rated.reduce<ActionPosition | undefined>(
    (worst, each) => (worst && worst.rating!.rank <= each.rating!.rank ? worst : each),
    undefined,
  );
}
