import type { Links, WrittenLink } from '../plan/links.ts';
import type { Plan } from '../plan/plan.ts';
import { refOf, selectionsOf } from '../plan/select.ts';
import { nearest } from '../text/nearest.ts';
import { asTyped, listedShort } from '../text/sentence.ts';

/** So many ids are compared with one that was mistyped. */
const compared = 500;

/** What to type in place of a link of a plan that leads nowhere. */
export function meantBy({ ref, key, of }: WrittenLink, plan: Plan, links: Links): string {
  const there = links.planOf(ref);
  const own = refOf(plan, of?.id);
  const known = there
    ? refsIn(there)
    : links.plans.filter((each) => each !== plan).map((each) => refOf(each));
  const meant = nearest(ref, known.filter((each) => each !== own).slice(0, compared));
  if (meant) return `Did you mean “${key}: ${meant}”?`;
  if (there) return `See its ids: rag status ${asTyped(there.source.name)}`;
  if (known.length === 0)
    return 'rag found no other plan: put its file beside this one, or list its folder under “plans:” in rag.yaml.';
  const ends = key === 'succeeds' || key === 'succeeded-by' ? '' : ', a slash and its id there';
  return `Type the id of the plan${ends}. The other plans are ${listedShort(known, 6)}.`;
}

function refsIn(plan: Plan): readonly string[] {
  return selectionsOf(plan).map(({ recommendation, action }) => refOf(plan, (action ?? recommendation).id));
}
