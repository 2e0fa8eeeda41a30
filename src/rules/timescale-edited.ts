import { longDay } from '../calendar/words.ts';
import { type ActionChange, type Lasting, lasting, type PlanChange } from '../change/change.ts';
import { isMoved, isReworded } from '../change/timescales.ts';
import { placeIn } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import { refOf } from '../plan/select.ts';
import { once } from '../text/once.ts';
import { asTyped, cutTo, listed, quoted } from '../text/sentence.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { asItWas, type Deed, defineRule } from './rule.ts';

export const timescaleEdited = defineRule({
  name: 'timescale-edited',
  severity: 'error',
  summary:
    'The first timescale of an action was given another day in place, by its own words or by what they are counted from, or was taken out.',
  why: 'Slippage is counted from the first promise. Once that is written over, an action that slipped by a year was never late, and nobody has agreed to it.',
  before: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2022
`,
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: September 2023
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
          - timescale: September 2023
            agreed: 2023-03-15
            agreed-by: Overview and Scrutiny Committee
            reason: The provider withdrew.
`,
  *checkChange(change) {
    for (const each of lasting(change.actions)) {
      const { before, now } = each;
      const { plan, thing } = now;
      const [was, is] = [before.timescale, thing.timescale];
      if (!was || !isMoved(was, is)) continue;
      yield {
        at: placeIn(plan, thing, is ? 'timescale' : 'id'),
        ref: refOf(plan, thing.id),
        related: asItWas(placeIn(change.before, before, 'timescale')),
        ...(is && !isReworded(was, is) ? recounted(change, each, was, is) : reworded(each, was, is)),
      };
    }
  },
});

type Telling = Pick<Deed, 'deed' | 'message' | 'hint'>;

function reworded(
  { before, now }: Lasting<ActionChange>,
  was: Timescale,
  is: Timescale | undefined,
): Telling {
  const { id } = now.thing;
  const became = is ? `is now ${told(is)}` : 'is not there any more';
  return {
    deed: JSON.stringify([before.id, is?.text]),
    message: `The first timescale of ${cutTo(40, id)} was ${told(was)}, and ${became}.`,
    hint: `Put back “timescale: ${was.text}”. A new one that was agreed stands beside it: rag retime ${asTyped(id)} ${is ? asTyped(is.text) : 'TIMESCALE'} --agreed-by … --reason …`,
  };
}

/** The same words that come to another day. */
function recounted(
  change: PlanChange,
  each: Lasting<ActionChange>,
  was: Timescale,
  { text, due }: Timescale,
): Telling {
  const { id } = each.now.thing;
  const causes = causesOf(change, each);
  return {
    deed: JSON.stringify([each.before.id, text, due]),
    message: `The first timescale of ${cutTo(40, id)}, ${quoted(text)}, was due on ${longDay(was.due!)}, and is due on ${due ? longDay(due) : 'no day'} now: its words are the same, and ${causes ? `${causes} is not` : 'it stands in another place'}.`,
    hint: `Put back what it is counted from. A new timescale that was agreed stands beside the first one: rag retime ${asTyped(id)} TIMESCALE --agreed-by … --reason …`,
  };
}

/** `“April 2022” (30 April 2022)`: two phrases may look alike and mean other days. */
function told({ text, due }: Timescale): string {
  return due ? `${quoted(text)} (${longDay(due)})` : quoted(text);
}

const parentsIn = once(
  (plan: Plan) =>
    new Map(plan.recommendations.flatMap((each) => each.actions.map((action) => [action, each] as const))),
);

/** What words that stayed the same may be counted from, as far as it did not stay. */
function causesOf({ before }: PlanChange, { now, under }: Lasting<ActionChange>): string {
  const parent = parentsIn(now.plan).get(now.thing);
  const firstDay = ({ rounds }: Plan) => rounds.find(({ day }) => day)?.day;
  const causes: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['the meeting of its source', under.before.origin?.meeting?.last, parent?.origin?.meeting?.last],
    ['the plan’s period', before.period?.text, now.plan.period?.text],
    ['the day of the first round', firstDay(before), firstDay(now.plan)],
  ];
  return listed(
    causes.flatMap(([cause, was, is]) => (was === is ? [] : [cause])),
    'or',
  );
}
