import { linkChanges } from '../change/links.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { excerpts } from '../text/excerpt.ts';
import { cutTo, ended } from '../text/sentence.ts';
import { asItWas, defineRule } from './rule.ts';

const example = (source: string) => `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    source:
      committee: Corporate Parenting Panel
${source}    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`;

export const linkRewritten = defineRule({
  name: 'link-rewritten',
  severity: 'warning',
  summary: 'A source, or a link to another plan, was changed or taken out.',
  why: 'Who asked, and where a thing came from or went, is how a committee finds its own resolution again. Without it, what was asked for can be dropped, and nobody misses it.',
  before: example('      minute: 46\n'),
  bad: example(''),
  good: example('      meeting: 2021-03-10\n      minute: 46\n'),
  *checkChange(change) {
    for (const { before, now, key, id } of linkChanges(change)) {
      const { plan, part } = now;
      const [was, is] = excerpts(before.text, now.text);
      yield {
        deed: JSON.stringify([id, key, now.text]),
        at: now.text ? placeIn(plan, part, key) : placeIn(plan, part, id === undefined ? 'plan' : 'id'),
        message: ended(
          `${key === 'source' ? 'The source' : `The link “${key}”`} of ${id === undefined ? 'the plan' : cutTo(40, id)} was ${was}, and is ${now.text ? `now ${is}` : 'not there any more'}`,
        ),
        hint: 'Put it back. If it was wrong, say so in a comment on the line above: # rag: allow link-rewritten until …, …',
        ref: refOf(plan, id),
        related: asItWas(placeIn(before.plan, before.part, key)),
      };
    }
  },
});
