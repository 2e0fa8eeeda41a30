import { measuresIn } from '../plan/contents.ts';
import { freeIds } from '../plan/ids.ts';
import type { Measure } from '../plan/measure.ts';
import { placeIn } from '../plan/place.ts';
import type { Action, Part, Plan, Recommendation } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const duplicateId = defineRule({
  name: 'duplicate-id',
  severity: 'error',
  fixed: true,
  summary: 'Two recommendations, actions or measures of a plan have the same id.',
  why: 'An id is how a paper, a minute and a command name one thing for as long as the plan lives. Where two share it, nobody can tell which was meant.',
  bad: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
      - id: 1.1
        action: Bring a proposal to the management team.
        timescale: May 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
      - id: 1.2
        action: Bring a proposal to the management team.
        timescale: May 2022
`,
  *checkPlan(plan) {
    const first = new Map<string, Part>();
    // Recommendations come first: of an action and a recommendation that share an id, the action needs another.
    const parts: readonly Placed[] = [
      ...plan.recommendations.map((part) => ({ part })),
      ...actionsOf(plan),
      ...measuresIn(plan).map(({ measure: part }) => ({ part })),
    ];
    const ids = parts.map(({ part }) => part.id);
    if (new Set(ids).size === ids.length) return;
    const freeId = freeIds(ids);
    for (const { part, numbered } of parts) {
      const earlier = first.get(part.id);
      if (!earlier) {
        first.set(part.id, part);
        continue;
      }
      if (part.id.trim() === '') continue;
      yield {
        at: placeIn(plan, part, 'id'),
        message: `The id ${quoted(part.id)} is already in use in this plan.`,
        hint: `Give this one an id that is free, and leave the other as it is: id: ${freeId(likeId(part.id, earlier, numbered))}`,
        ref: refOf(plan, part.id),
        related: [{ message: 'It is used here too.', span: placeIn(plan, earlier, 'id') }],
      };
    }
  },
});

interface Placed {
  readonly part: Recommendation | Action | Measure;
  /** Of an action. */
  readonly numbered?: Numbered;
}

/** How the actions under a recommendation are numbered. */
interface Numbered {
  /** `1.0`, under the recommendation 1. */
  readonly like: string;
  /** Whether one of them is numbered so. */
  readonly already: boolean;
}

function actionsOf(plan: Plan): readonly Placed[] {
  return plan.recommendations.flatMap(({ id, actions }) => {
    const like = `${id}.0`;
    const already = actions.some((action) => action.id.startsWith(`${id}.`));
    return actions.map((part) => ({ part, numbered: { like, already } }));
  });
}

/** What the new id is to be like: an action that has its recommendation's id, or neighbours as 1.1 and 1.2, is numbered so. */
function likeId(id: string, earlier: Part, numbered: Numbered | undefined): string {
  return numbered && (numbered.already || 'actions' in earlier) ? numbered.like : id;
}
