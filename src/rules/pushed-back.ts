import { type ActionPosition, actionsOf, isLeftToDo, type Position } from '../assess/position.ts';
import { revisionsAt } from '../assess/timing.ts';
import { type Day, daysBetween } from '../calendar/day.ts';
import { lastDayWithin } from '../calendar/interval.ts';
import { placeIn } from '../plan/place.ts';
import { refOf } from '../plan/select.ts';
import { asTyped, counted, listed, quoted } from '../text/sentence.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { toComplete } from './advice.ts';
import { defineRule } from './rule.ts';

export const pushedBack = defineRule({
  name: 'pushed-back',
  severity: 'warning',
  limits: { times: 2, months: 12 },
  summary:
    'The date of an action was moved back more than so many times, or by more than so many months in all.',
  why: 'Each new date may have a good reason. But a date that is moved again and again hides what is red: the action is never late, and never done.',
  asOf: '2023-03-15',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        revisions:
          - timescale: July 2022
            agreed: 2022-04-20
            agreed-by: Overview and Scrutiny Committee
          - timescale: December 2022
            agreed: 2022-07-20
            agreed-by: Overview and Scrutiny Committee
          - timescale: April 2023
            agreed: 2022-12-14
            agreed-by: Overview and Scrutiny Committee
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
        revisions:
          - timescale: April 2023
            agreed: 2022-04-20
            agreed-by: Overview and Scrutiny Committee
`,
  *checkPosition(position, limits) {
    const { plan } = position;
    for (const each of actionsOf(position)) {
      if (each.action.revisions.length === 0 || !isLeftToDo(each)) continue;
      const { first, pushes } = pushesOf(each, position);
      const last = pushes.at(-1);
      if (!first || !last) continue;
      const often = pushes.length > limits.times && `${pushes.length} times (the limit is ${limits.times})`;
      const far =
        last.due > lastDayWithin({ months: limits.months }, first.due) &&
        `by ${counted(daysBetween(first.due, last.due), 'day')} in all (the limit is ${counted(limits.months, 'month')})`;
      if (!often && !far) continue;
      const { id } = each.action;
      yield {
        at: placeIn(plan, each.inForce, 'timescale'),
        message: `The date of action ${id} was moved back ${[often, far].filter(Boolean).join(', ')}: from ${quoted(first.text)} to ${listed(pushes.slice(-most).map(({ text }) => quoted(text)))}.`,
        hint: `If it is done: ${toComplete(id)}. If it will not be done: rag update ${asTyped(id)} --state superseded --text "…". If it will, say in its next update what has changed, so that this date is kept.`,
        ref: refOf(plan, id),
      };
    }
  },
});

/** How many of the new dates a message names. */
const most = 4;

type Dated = Timescale & { readonly due: Day };

/** The first date that an action had, and each later one that was agreed after it, as far as is known on the day. */
function pushesOf(
  { action }: ActionPosition,
  { asOf }: Position,
): { readonly first?: Dated; readonly pushes: readonly Dated[] } {
  const timescales = [
    action.timescale,
    ...revisionsAt(action, { day: asOf }).map(({ timescale }) => timescale),
  ];
  const [first, ...later] = timescales.filter((each): each is Dated => each?.due !== undefined);
  let before = first;
  const pushes = later.filter((each) => {
    const isPush = each.due > before!.due;
    before = each;
    return isPush;
  });
  return { first, pushes };
}
