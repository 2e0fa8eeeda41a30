import type { Links, WrittenLink } from '../plan/links.ts';
import type { Plan } from '../plan/plan.ts';
import { refOf, selectionsOf } from '../plan/select.ts';
import { nearest } from '../text/nearest.ts';
import { asTyped, listedShort } from '../text/sentence.ts';

/** So many ids are compared with one that was mistyped. */
const compared = 500;

/** What to type in place of a link of a plan that leads nowhere. */
export function meantBy(link: WrittenLink, plan: Plan, links: Links): string {
  const { ref, key } = link;
  const isOfPlan = key === 'succeeds' || key === 'succeeded-by';
  const there = isOfPlan ? undefined : links.planOf(ref);
  if (there) {
    const meant = nearest(ref, refsIn(there, link, refOf(plan, link.of?.id)));
    return meant
      ? `Did you mean “${key}: ${meant}”?`
      : `See its ids: rag status ${asTyped(there.source.name)}`;
  }
  const others = links.plans.filter((each) => each !== plan).map(({ id }) => id);
  if (others.length === 0)
    return 'rag found no other plan: put its file beside this one, or list its folder under “plans:” in rag.yaml.';
  const [id = '', ...rest] = ref.split('/');
  const meant = nearest(id, others.slice(0, compared));
  if (meant) return `Did you mean “${key}: ${[meant, ...(isOfPlan ? [] : rest)].join('/')}”?`;
  const ends = isOfPlan ? '' : ', a slash and its id there';
  return `Type the id of the plan${ends}. The other plans are ${listedShort(others, 6)}.`;
}

/** What such a link could name in a plan: only actions are carried over, and nothing is handled in itself. */
function refsIn(plan: Plan, { key }: WrittenLink, own: string): readonly string[] {
  const named = selectionsOf(plan).filter(({ action }) => action || key === 'handled-in');
  return named
    .slice(0, compared)
    .map(({ recommendation, action }) => refOf(plan, (action ?? recommendation).id))
    .filter((ref) => ref !== own);
}
