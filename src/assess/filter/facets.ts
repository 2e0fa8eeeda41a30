import { ownerOf } from '../../plan/owner.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Selection } from '../../plan/select.ts';

/** By what the parts of plans can be gathered and asked for. */
export const facets = ['body', 'theme', 'owner', 'committee', 'plan'] as const;
export type Facet = (typeof facets)[number];

const ofPlan = {
  body: ({ body }: Plan) => body,
  committee: ({ reportsTo }: Plan) => reportsTo,
  plan: ({ id }: Plan) => id,
} as const;
type PlanFacet = keyof typeof ofPlan;

const ofPart: Readonly<Record<Exclude<Facet, PlanFacet>, (part: Selection) => string | undefined>> = {
  theme: ({ recommendation }) => recommendation.theme,
  owner: ownerOf,
};

/** Those in which all parts of a plan are the same. */
export const planFacets: readonly PlanFacet[] = ['body', 'committee', 'plan'];

/** Whether it is the same in all of a plan, so that a plan without recommendations has it too. */
export function isOfPlan(facet: Facet): facet is PlanFacet {
  return facet in ofPlan;
}

export function facetOfPlan(facet: PlanFacet, plan: Plan): string | undefined {
  return ofPlan[facet](plan);
}

/** The name that a recommendation or an action goes by; undefined: it has none. */
export function facetOf(facet: Facet, part: Selection): string | undefined {
  return isOfPlan(facet) ? ofPlan[facet](part.plan) : ofPart[facet](part);
}
