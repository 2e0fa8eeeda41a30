import { type Links, linksIn, type WrittenLink } from '../plan/links.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { meantBy } from './linked.ts';
import { defineRule } from './rule.ts';

export const unknownLink = defineRule({
  name: 'unknown-link',
  severity: 'warning',
  summary: 'A plan that one follows or is followed by, or an action that is carried over, is not there.',
  why: 'Slippage is counted from the first promise, through every plan that an action was carried over from. Where the plan before cannot be found, an old promise looks like a new one.',
  bad: `plan: Sufficiency Strategy Action Plan 2022-2025
id: sufficiency
succeeds: sufficiency-2019
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan 2022-2025
id: sufficiency
source:
  document: Sufficiency Strategy Action Plan 2019-2022, of which no file is kept
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  *checkPlans(plans, links) {
    for (const plan of plans) {
      for (const link of linksIn(plan)) {
        const lack = lackOf(link, links);
        if (!lack) continue;
        const { part, key, of } = link;
        yield {
          at: placeIn(plan, part, key),
          message: `${of ? `Action ${of.id}` : 'This plan'} ${words[key]} ${quoted(link.ref)}, ${lack}.`,
          hint: meantBy(link, plan, links),
          ref: refOf(plan, of?.id),
        };
      }
    }
  },
});

const words: Readonly<Record<WrittenLink['key'], string>> = {
  succeeds: 'is said to follow',
  'succeeded-by': 'is said to be followed by',
  'handled-in': 'is said to be handled in',
  'carried-from': 'is said to be carried over from',
  'carried-to': 'is said to be carried over to',
};

/** What is missing where a link leads; undefined where nothing is. */
function lackOf({ ref, key }: WrittenLink, links: Links): string | undefined {
  if (key === 'handled-in') return undefined;
  const named = links.find(ref);
  if (key === 'succeeds' || key === 'succeeded-by') {
    if (!named) return 'and there is no such plan';
    return named.recommendation ? 'which is not a plan' : undefined;
  }
  if (named) return named.action ? undefined : 'which is not an action';
  const there = links.planOf(ref);
  return there ? `and ${quoted(there.title)} has no such action` : 'and there is no such plan';
}
