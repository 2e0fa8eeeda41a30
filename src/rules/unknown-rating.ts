import { decisionsIn, measuresIn, updatesIn, type Written } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import { builtInSchemes, findLevel, type RatingScheme, type WrittenRating } from '../plan/ratings.ts';
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
  summary: 'An update, a decision or a measure’s value has a rating that is not in the plan’s scheme.',
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
    for (const { value, part, key, id } of unknownIn(plan)) {
      const elsewhere = 'state' in part ? forUpdates(value.text, scheme) : undefined;
      yield {
        at: placeIn(plan, part, key),
        message: `${quoted(value.text)} is not a rating of this plan. Its ratings are ${named}.`,
        hint: misspelt(value.text, likely) ?? elsewhere ?? hintFor(value.text),
        ref: refOf(plan, id),
      };
    }
  },
});

function* unknownIn(plan: Plan): Iterable<Written<WrittenRating>> {
  const key = 'rag';
  for (const { of, update } of updatesIn(plan)) {
    if (isUnknown(update.rating)) yield { value: update.rating, part: update, key, id: of.id };
  }
  for (const { of, decision } of decisionsIn(plan)) {
    if (isUnknown(decision.rating)) yield { value: decision.rating, part: decision, key, id: of.id };
  }
  for (const { measure } of measuresIn(plan)) {
    for (const part of measure.values)
      if (isUnknown(part.rating)) yield { value: part.rating, part, key, id: measure.id };
  }
}

function isUnknown(rating: WrittenRating | undefined): rating is WrittenRating {
  return rating !== undefined && !rating.level;
}

/** With so many words at most a misspelt one is compared. */
const compared = 100;

function misspelt(text: string, likely: readonly string[]): string | undefined {
  const meant = nearest(visible(text), likely);
  return meant && `Did you mean “rag: ${meant}”?`;
}

/** What an update has a place for. */
function forUpdates(text: string, scheme: RatingScheme): string | undefined {
  const first = findLevel(scheme, /^\s*\p{L}[\p{L}/]+/u.exec(text)?.[0] ?? '');
  if (first) return `Type the rating alone, and the rest under “update:”: rag: ${cutTo(40, first.word)}`;
  const state = readState(text).value;
  return state && `Type it as the update’s state, and a rating only if it has one: state: ${state}`;
}

function hintFor(text: string): string {
  const other = builtInSchemes.find((candidate) => findLevel(candidate, text));
  if (other)
    return `Type one of them; or, if the plan is rated ${other.name}, say so near its top: ratings: ${other.name}`;
  return 'Type one of them, or spell out the plan’s own levels under “ratings:” near its top.';
}
