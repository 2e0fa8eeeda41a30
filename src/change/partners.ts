import { partnersIn } from '../plan/contents.ts';
import type { Partner } from '../plan/partner.ts';
import type { Plan, Recommendation } from '../plan/plan.ts';
import { folded, lasting, type PlanChange } from './change.ts';
import { pairByKeys } from './pairs.ts';
import { isMoved } from './timescales.ts';

/** What became of a partner of a plan or of a recommendation that is still there. */
export interface PartnerChange {
  readonly before: Standing;
  /** Undefined: it is gone. */
  readonly now?: Standing;
  /** What it stood in, as that is now. */
  readonly holder: Holder;
}

interface Standing {
  readonly partner: Partner;
  readonly holder: Holder;
}

/** Without a recommendation, the plan as a whole. */
interface Holder {
  readonly plan: Plan;
  readonly of?: Recommendation;
}

/** What became of the partners of a plan; one that stands elsewhere in the plan now is still there. */
export function partnerChanges({ before, after, recommendations }: PlanChange): readonly PartnerChange[] {
  const nows = new Map(lasting(recommendations).map((each) => [each.before, each.now]));
  const befores = partnersIn(before).flatMap(({ of, partner }): Standing[] => {
    const now = of && nows.get(of);
    if (now) return [{ partner, holder: { plan: now.plan, of: now.thing } }];
    return of || !after ? [] : [{ partner, holder: { plan: after } }];
  });
  const plans = new Set([...(after ? [after] : []), ...befores.map(({ holder }) => holder.plan)]);
  const afters = [...plans].flatMap((plan) =>
    partnersIn(plan).map(({ of, partner }): Standing => ({ partner, holder: { plan, of } })),
  );
  return pairByKeys(befores, afters, [placeAndName, nameOf, placeAndReview]).flatMap(
    ({ before: was, now }) => (was ? [{ before: was, now, holder: was.holder }] : []),
  );
}

/** Whether a review that nobody has made was put off, or called off. */
export function isReviewPutOff(was: Partner, is: Partner): boolean {
  if (was.reviewed || is.reviewed || !was.review || !isMoved(was.review, is.review)) return false;
  return is.review?.due === undefined || is.review.due > was.review.due!;
}

function placeOf({ plan, of }: Holder): readonly unknown[] {
  return [plan.source.name, of?.id];
}

function nameOf({ partner }: Standing): string {
  return folded(partner.name).toLowerCase();
}

function placeAndName(standing: Standing): string {
  return JSON.stringify([...placeOf(standing.holder), nameOf(standing)]);
}

/** A partner that is called otherwise now: what else is said of it is the same. Of one that has no more than a name, its own. */
function placeAndReview({ partner, holder }: Standing): string {
  const { name, role, review } = partner;
  const said = [folded(role), folded(review?.text)];
  return JSON.stringify([...placeOf(holder), ...(said.some(Boolean) ? said : [name])]);
}
