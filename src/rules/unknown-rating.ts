import { updatesIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import { builtInSchemes, findLevel, type RatingScheme } from '../plan/ratings.ts';
import { refOf } from '../plan/select.ts';
import { readState } from '../plan/words.ts';
import { nearest } from '../text/nearest.ts';
import { cutTo, listedShort, quoted } from '../text/sentence.ts';
import { visible } from '../text/visible.ts';
import { defineRule } from './rule.ts';

export const unknownRating = defineRule({
  name: 'unknown-rating',
  severity: 'error',
  fixed: true,
  summary: 'An update has a rating that is not in the plan’s scheme.',
  why: 'A rating means something only within its scheme. One from outside can be neither counted nor compared with the round before.',
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
        rag: BLUE
        update: The review is complete.
`,
  good: `plan: Sufficiency Strategy Action Plan
ratings: BRAG
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
        rag: BLUE
        update: The review is complete.
`,
  *checkPlan(plan) {
    const { scheme, unknown } = plan.ratings;
    // Where the scheme itself is not known, that is the finding.
    if (unknown || scheme.levels.length === 0) return;
    const words = scheme.levels.map(({ word }) => word);
    const likely = words.slice(0, compared);
    const named = listedShort(words.map((word) => cutTo(40, word)));
    for (const { of, update } of updatesIn(plan)) {
      if (!update.rating || update.rating.level) continue;
      yield {
        at: placeIn(plan, update, 'rag'),
        message: `${quoted(update.rating.text)} is not a rating of this plan. Its ratings are ${named}.`,
        hint: hintFor(update.rating.text, scheme, likely),
        ref: refOf(plan, of.id),
      };
    }
  },
});

/** With so many words at most a misspelt one is compared. */
const compared = 100;

function hintFor(text: string, scheme: RatingScheme, likely: readonly string[]): string {
  const meant = nearest(visible(text), likely);
  if (meant) return `Did you mean “rag: ${meant}”?`;
  const first = findLevel(scheme, /^\s*\p{L}[\p{L}/]+/u.exec(text)?.[0] ?? '');
  if (first) return `Type the rating alone, and the rest under “update:”: rag: ${cutTo(40, first.word)}`;
  const state = readState(text).value;
  if (state) return `Type it as the update’s state, and a rating only if it has one: state: ${state}`;
  const other = builtInSchemes.find((candidate) => findLevel(candidate, text));
  if (other)
    return `Type one of them; or, if the plan is rated ${other.name}, say so near its top: ratings: ${other.name}`;
  return 'Type one of them, or spell out the plan’s own levels under “ratings:” near its top.';
}
