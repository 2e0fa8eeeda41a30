import { circlesIn } from '../plan/circles.ts';
import { type Links, linksIn, type WrittenLink } from '../plan/links.ts';
import type { Part } from '../plan/part.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { quoted } from '../text/sentence.ts';
import { meantBy } from './linked.ts';
import { defineRule } from './rule.ts';

export const unknownLink = defineRule({
  name: 'unknown-link',
  severity: 'warning',
  summary:
    'A plan that one follows or is followed by, or an action that is carried over, is not there, or comes back to where it began.',
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
    const goesRound = circlesOf(links);
    for (const plan of plans) {
      for (const link of linksIn(plan)) {
        const { part, key, of } = link;
        const back = goesRound(link) ? backTo(link, links) : undefined;
        const lack = back ?? lackOf(link, links);
        if (!lack) continue;
        yield {
          at: placeIn(plan, part, key),
          message: `${of ? `Action ${of.id}` : 'This plan'} ${words[key]} ${quoted(link.ref)}, ${lack}.`,
          hint: back
            ? `Nothing comes before itself. Take out “${key}:”, or type what was meant.`
            : meantBy(link, plan, links),
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
  if (!named && !links.planOf(ref) && links.mayBeUnread(ref)) return undefined;
  if (key === 'succeeds' || key === 'succeeded-by') {
    if (!named) return 'and there is no such plan';
    return named.recommendation ? 'which is not a plan' : undefined;
  }
  if (named) return named.action ? undefined : 'which is not an action';
  const there = links.planOf(ref);
  return there ? `and ${quoted(there.title)} has no such action` : 'and there is no such plan';
}

/** Tells whether a link is one of a circle, in which each thing would be older than itself. */
function circlesOf(links: Links): (link: WrittenLink) => boolean {
  const written = links.plans.flatMap((plan) => [...linksIn(plan)]).filter(({ key }) => key !== 'handled-in');
  const circles = new Map(
    [...new Set(written.map(({ key }) => key))].map((key) => {
      const ofKey = new Map(written.filter((link) => link.key === key).map((link) => [link.part, link]));
      return [key, circlesIn<Part>(ofKey.keys(), (part) => partNamed(ofKey.get(part), links))] as const;
    }),
  );
  return ({ key, part }) => circles.get(key)?.has(part) ?? false;
}

/** The plan or the action that a link leads to. */
function partNamed(link: WrittenLink | undefined, links: Links): Part | undefined {
  const named = link && links.find(link.ref);
  return link?.of ? named?.action : named?.recommendation ? undefined : named?.plan;
}

function backTo(link: WrittenLink, links: Links): string {
  return partNamed(link, links) === link.part ? 'which is the same one' : 'and that leads back here';
}
