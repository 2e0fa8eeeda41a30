import { type OpenThing, openIn } from '../assess/missing.ts';
import type { RecommendationPosition } from '../assess/position.ts';
import { placeIn } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { asTyped } from '../text/sentence.ts';
import { defineRule, type Finding } from './rule.ts';

export const noOwner = defineRule({
  name: 'no-owner',
  severity: 'warning',
  summary:
    'Nobody answers for something that is open: neither it, nor its recommendation, nor the plan names an owner.',
  why: 'What belongs to nobody is done by nobody, and at the committee nobody can be asked about it. The owner is a role, not a person: people move on.',
  asOf: '2022-03-16',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
  - id: 2
    recommendation: Expand residential care.
    actions:
      - id: 2.1
        action: Write the strategy.
        timescale: June 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    owner: Head of Service
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
  - id: 2
    recommendation: Expand residential care.
    owner: Head of Residential Care
    actions:
      - id: 2.1
        action: Write the strategy.
        timescale: June 2022
`,
  *checkPosition(position) {
    const { plan } = position;
    const open = openIn(position);
    const orphans = open.filter(({ owner }) => !owner?.trim());
    if (orphans.length === 0) return;
    if (orphans.length === open.length && open.length > 1) {
      yield nobody(plan, orphans);
      return;
    }
    const owned = new Set(
      open.filter((thing) => !orphans.includes(thing)).map((thing) => thing.recommendation),
    );
    const told = new Set<RecommendationPosition>();
    for (const { recommendation, action } of orphans) {
      if (told.has(recommendation)) continue;
      const isPart = action && owned.has(recommendation);
      if (!isPart) told.add(recommendation);
      const part = isPart ? action.action : recommendation.recommendation;
      yield {
        at: placeIn(plan, part, isPart ? 'action' : 'recommendation'),
        message: `Nobody answers for ${isPart ? 'action' : 'recommendation'} ${part.id}.`,
        hint: `Name the role that does: rag assign ${asTyped(part.id)} "Head of Fostering"`,
        ref: refOf(plan, part.id),
      };
    }
  },
});

function nobody(plan: Plan, orphans: readonly OpenThing[]): Finding {
  const { recommendation } = orphans[0]!.recommendation;
  return {
    at: placeIn(plan, plan, 'plan'),
    message: `Nobody answers for anything in this plan: none of its ${orphans.length} open actions has an owner.`,
    hint: `Name the role that answers for the plan, below its title: “owner: Assistant Director”. Or that of each recommendation: rag assign ${asTyped(recommendation.id)} "Head of Fostering"`,
    ref: refOf(plan),
  };
}
