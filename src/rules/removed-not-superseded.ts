import type { ActionChange, PlanChange, ThingChange } from '../change/change.ts';
import { placeIn } from '../plan/place.ts';
import type { Action, Plan, Recommendation } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { asTyped, counted, cutTo, ended, listed, listedShort, quoted } from '../text/sentence.ts';
import { asItWas, type Deed, defineRule } from './rule.ts';

export const removedNotSuperseded = defineRule({
  name: 'removed-not-superseded',
  severity: 'error',
  summary: 'An action, a recommendation or a plan was removed, and no update had said that it is superseded.',
  why: 'An action that embarrasses is dropped by deleting it. An action that is no longer wanted stays in the plan, closed, with an update that says why; so those who asked for it can see what became of it.',
  before: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2023-03
    meeting: 2023-03-15
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
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2023-03
    meeting: 2023-03-15
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
        updates:
          - round: 2023-03
            state: superseded
            update: The review found that no proposal is needed.
`,
  *checkChange(change) {
    const { after, recommendations, actions } = change;
    if (!after) {
      if ([...recommendations, ...actions].some(isDropped)) yield planDropped(change);
      return;
    }
    const gone = new Set(actions.filter(({ now }) => !now).map(({ before }) => before));
    for (const each of recommendations) {
      if (isDropped(each)) yield recommendationDropped(change, after, each.before, gone);
    }
    for (const each of actions) {
      if (isDropped(each) && !isDropped(each.under)) yield actionDropped(change, after, each);
    }
  },
});

/** Whether a thing is nowhere any more, and was not closed as superseded before it went. */
function isDropped(change: ThingChange | ActionChange): boolean {
  const { before, now } = change;
  const update =
    before.updates.at(-1) ?? ('under' in change ? change.under.before.updates.at(-1) : undefined);
  return !now && update?.state?.value !== 'superseded';
}

function planDropped({ before, recommendations, actions }: PlanChange): Deed {
  const [some, others] = [recommendations, actions].map((things) => things.filter(isDropped).length);
  const lost = [
    some ? counted(some, 'recommendation') : undefined,
    others ? counted(others, 'action') : undefined,
  ].filter((each) => each !== undefined);
  return {
    deed: 'plan',
    at: placeIn(before, before, 'plan'),
    message: `The plan ${quoted(before.title)} was removed, with ${listed(lost)} that no update had said to be superseded.`,
    hint: 'Put the file back. A plan that has ended stays where it is: close what is open in it, each with an update that says why.',
    ref: refOf(before),
  };
}

function recommendationDropped(
  change: PlanChange,
  after: Plan,
  before: Recommendation,
  gone: ReadonlySet<Action>,
): Deed {
  const lost = before.actions.filter((action) => gone.has(action)).map(({ id }) => cutTo(40, id));
  const withActions =
    lost.length > 0 ? `, with ${lost.length === 1 ? 'action' : 'actions'} ${listedShort(lost)}` : '';
  return {
    deed: before.id,
    at: placeIn(after, after, 'plan'),
    message: ended(
      `Recommendation ${cutTo(40, before.id)} was removed${withActions}, and no update had said that it is superseded: ${quoted(before.text, 80)}`,
    ),
    ...answer(change, before),
  };
}

function actionDropped(change: PlanChange, after: Plan, { before, under }: ActionChange): Deed {
  const parent = under.now?.plan === after ? under.now.thing : undefined;
  return {
    deed: before.id,
    at: parent ? placeIn(after, parent, 'id') : placeIn(after, after, 'plan'),
    message: ended(
      `Action ${cutTo(40, before.id)} was removed, and no update had said that it is superseded: ${quoted(before.text, 80)}`,
    ),
    ...answer(change, before),
  };
}

function answer(change: PlanChange, before: Recommendation | Action): Pick<Deed, 'hint' | 'ref' | 'related'> {
  return {
    hint: `Put it back, and say why it is no longer wanted: rag update ${asTyped(before.id)} --state superseded --text …`,
    ref: refOf(change.after ?? change.before, before.id),
    related: asItWas(placeIn(change.before, before, 'id')),
  };
}
