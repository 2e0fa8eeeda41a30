import type { Action, Plan, Recommendation } from '../plan/plan.ts';
import { type Selection, select } from '../plan/select.ts';
import { nearest } from '../text/nearest.ts';
import { quoted } from '../text/sentence.ts';
import type { Path } from '../yaml/data.ts';
import { type Refusal, refuse } from './draft.ts';

/** A recommendation or an action of a plan, and where its keys are. */
export interface Thing {
  readonly recommendation: Recommendation;
  /** Undefined: the recommendation itself is meant. */
  readonly action?: Action;
  readonly part: Recommendation | Action;
  readonly path: Path;
}

/** The one thing of a plan that a REF names. */
export function findThing(plan: Plan, ref: string): Thing | Refusal {
  const found = select([plan], ref);
  const [selection] = found;
  if (!selection) {
    const ids = plan.recommendations.flatMap(({ id, actions }) => [id, ...actions.map((each) => each.id)]);
    const meant = nearest(ref, ids);
    return refuse(
      `The plan has no recommendation or action ${quoted(ref)}.`,
      meant ? `Did you mean ${meant}?` : 'rag status lists the ids.',
    );
  }
  if (found.length > 1)
    return refuse(
      `Two things of this plan have the id ${quoted(ref)}.`,
      'Give each an id of its own: rag fix does it.',
    );
  return thingOf(selection);
}

function thingOf({ plan, recommendation, action }: Selection): Thing {
  const at = ['recommendations', plan.recommendations.indexOf(recommendation)];
  return action
    ? {
        recommendation,
        action,
        part: action,
        path: [...at, 'actions', recommendation.actions.indexOf(action)],
      }
    : { recommendation, part: recommendation, path: at };
}
