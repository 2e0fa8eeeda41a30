import { type LinkKey, linksIn, type Named } from '../plan/links.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { defineRule } from './rule.ts';

export const oneSidedLink = defineRule({
  name: 'one-sided-link',
  severity: 'warning',
  summary: 'A plan that follows another, or an action that was carried over, is told of on one side only.',
  why: 'Whoever reads the old plan should learn where its actions went, and whoever reads the new one how long they have been promised. rag counts slippage from either side, but readers see one at a time.',
  *checkPlans(plans, links) {
    for (const plan of plans) {
      for (const { ref, part, key, of } of linksIn(plan)) {
        const opposite = opposites[key];
        const named = opposite && links.find(ref);
        if (!opposite || !named || (of && !named.action) || saysSo(named, opposite)) continue;
        const other = named.action ?? named.plan;
        if (other === part) continue;
        const here = refOf(plan, of?.id);
        const there = refOf(named.plan, named.action?.id);
        yield {
          at: placeIn(plan, part, key),
          message: `${here} ${words[key]} ${there}, and ${there} does not say so.`,
          hint: `Add a line to ${named.action ? `action ${named.action.id} in ` : ''}${named.plan.source.name}: ${opposite}: ${here}`,
          ref: here,
          related: [{ message: 'The other side.', span: placeIn(named.plan, other) }],
        };
      }
    }
  },
});

const opposites: Readonly<Record<LinkKey, LinkKey | undefined>> = {
  succeeds: 'succeeded-by',
  'succeeded-by': 'succeeds',
  'carried-from': 'carried-to',
  'carried-to': 'carried-from',
  'handled-in': undefined,
};

const words: Readonly<Partial<Record<LinkKey, string>>> = {
  succeeds: 'follows',
  'succeeded-by': 'is followed by',
  'carried-from': 'is carried over from',
  'carried-to': 'is carried over to',
};

/** An action may become several, and can name one of them: that it names any will do. */
function saysSo({ plan, action }: Named, key: LinkKey): boolean {
  const written = [...linksIn(plan)].filter((link) => link.key === key);
  return action ? written.some(({ of }) => of === action) : written.length > 0;
}
