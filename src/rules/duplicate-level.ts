import { placeIn } from '../plan/place.ts';
import type { OwnLevel } from '../plan/plan.ts';
import { spellingsOf } from '../plan/ratings.ts';
import { refOf } from '../plan/select.ts';
import { listed, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const duplicateLevel = defineRule({
  name: 'duplicate-level',
  severity: 'error',
  fixed: true,
  summary: 'Two levels of the plan’s own ratings are written alike.',
  why: 'A rating must mean one level. Capitals make no difference, and the spellings under “also:” count as well.',
  bad: `plan: Sufficiency Strategy Action Plan
ratings:
  - level: RED
    also: [late]
  - level: AMBER
    also: [Late]
  - level: GREEN
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
ratings:
  - level: RED
    also: [late]
  - level: AMBER
    also: [at risk]
  - level: GREEN
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlan(plan) {
    const first = new Map<string, OwnLevel>();
    for (const own of plan.ratings.levels) {
      for (const spelling of spellingsOf(own.level)) {
        const earlier = first.get(spelling) ?? own;
        first.set(spelling, earlier);
        if (earlier === own) continue;
        yield {
          at: placeIn(plan, own, 'level'),
          message: `${quoted(spelling)} stands for two levels${wordsOf(earlier, own)}.`,
          hint: 'Let each spelling stand for one level only: change it in one of the two, or take it away.',
          ref: refOf(plan),
          related: [{ message: 'The other level.', span: placeIn(plan, earlier, 'level') }],
        };
      }
    }
  },
});

function wordsOf(one: OwnLevel, other: OwnLevel): string {
  const words = [one.level.word, other.level.word];
  return words[0] === words[1] ? '' : `: ${listed(words)}`;
}
