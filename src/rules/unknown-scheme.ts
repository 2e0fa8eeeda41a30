import { placeIn } from '../plan/place.ts';
import { builtInSchemes } from '../plan/ratings.ts';
import { refOf } from '../plan/select.ts';
import { nearest } from '../text/nearest.ts';
import { listed, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unknownScheme = defineRule({
  name: 'unknown-scheme',
  severity: 'error',
  fixed: true,
  summary: 'The plan names a rating scheme that rag does not know, or spells out one without levels.',
  why: 'AMBER is “on track” in one body and “a month behind” in another. A plan says which words it is rated in, worst first.',
  bad: `plan: Sufficiency Strategy Action Plan
ratings: traffic lights
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
    means: will miss its timescale
  - level: AMBER
    means: at risk
  - level: GREEN
    means: on track
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlan(plan) {
    const { text = '', unknown, scheme } = plan.ratings;
    if (!unknown && scheme.levels.length > 0) return;
    const names = builtInSchemes.map(({ name }) => name);
    const meant = nearest(text, names);
    const ownLevels =
      'spell out the plan’s own levels, worst first, each on a line under “ratings:” such as: - level: RED';
    yield {
      at: placeIn(plan, plan, 'ratings'),
      message: unknown
        ? `rag knows no rating scheme called ${quoted(text)}. The schemes it knows are ${listed(names)}.`
        : 'There is not one level in this list of ratings.',
      hint: meant
        ? `Did you mean “ratings: ${meant}”?`
        : `Type one of ${listed(names, 'or')}, or ${ownLevels}`,
      ref: refOf(plan),
    };
  },
});
