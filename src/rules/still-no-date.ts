import { type ActionPosition, actionsOf, type Position } from '../assess/position.ts';
import { revisionsAt } from '../assess/timing.ts';
import { updatesAt } from '../assess/updates.ts';
import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import { placeIn } from '../plan/place.ts';
import type { Plan, Round } from '../plan/plan.ts';
import { dayOfUpdate, titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { counted, quoted } from '../text/sentence.ts';
import { toRetime } from './advice.ts';
import { defineRule } from './rule.ts';

export const stillNoDate = defineRule({
  name: 'still-no-date',
  severity: 'warning',
  limits: { rounds: 2 },
  summary: 'An open action has a timescale without a date, and more than so many rounds have come since.',
  why: '“To be confirmed” and “subject to approval” are honest answers once. After several meetings they mean that nobody has decided, and without a date nothing is ever late.',
  asOf: '2023-06-15',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-06
    meeting: 2022-06-15
  - round: 2022-09
    meeting: 2022-09-14
  - round: 2022-12
    meeting: 2022-12-14
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: TBC
    updates:
      - round: 2022-06
        rag: AMBER
        update: Dates are to be agreed with the provider by September 2022.
      - round: 2022-09
        rag: AMBER
        update: A meeting with the provider is planned for October 2022.
      - round: 2022-12
        rag: AMBER
        update: The provider has a new director, whom we meet in January 2023.
      - round: 2023-03
        rag: AMBER
        update: The provider is asked for a date; the answer is due in July 2023.
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-06
    meeting: 2022-06-15
  - round: 2022-09
    meeting: 2022-09-14
  - round: 2022-12
    meeting: 2022-12-14
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: TBC
        revisions:
          - timescale: September 2023
            agreed: 2023-03-15
            agreed-by: Overview and Scrutiny Committee
    updates:
      - round: 2022-06
        rag: AMBER
        update: Dates are to be agreed with the provider by September 2022.
      - round: 2022-09
        rag: AMBER
        update: A meeting with the provider is planned for October 2022.
      - round: 2022-12
        rag: AMBER
        update: The provider has a new director, whom we meet in January 2023.
      - round: 2023-03
        rag: AMBER
        update: The provider has agreed to September 2023.
`,
  *checkPosition(position, limits) {
    const { plan } = position;
    const come = roundsCome(position);
    if (come.length <= limits.rounds) return;
    for (const each of actionsOf(position)) {
      const { action, timing, timescale, inForce } = each;
      if (timing !== 'no-date' || !timescale) continue;
      const since = sinceWhen(position, each);
      if (!since) continue;
      const passed = come.filter(({ day }) => day! > since.day);
      if (passed.length <= limits.rounds) continue;
      const { id } = action;
      yield {
        at: placeIn(plan, inForce, 'timescale'),
        message: `Action ${id} still has no date (${quoted(timescale.text)}): ${since.says}, and ${counted(passed.length, 'round')} ${passed.length === 1 ? 'has' : 'have'} come since.`,
        hint: `Agree a date: ${toRetime(id)}. If it is never to fall due, say so: ${toRetime(id, 'Ongoing')}`,
        ref: refOf(plan, id),
      };
    }
  },
});

function roundsCome({ plan, asOf }: Position): Plan['rounds'] {
  return plan.rounds.filter(({ day }: Round) => day !== undefined && day <= asOf);
}

interface Since {
  readonly day: Day;
  readonly says: string;
}

/** From when an action has certainly had no date: since its last one was given up, else since it was first reported. */
function sinceWhen({ plan, asOf }: Position, { action, recommendation }: ActionPosition): Since | undefined {
  const revisions = revisionsAt(action, { day: asOf });
  const dated = revisions.findLastIndex(({ timescale }) => timescale.due !== undefined);
  if (dated >= 0 || action.timescale?.due) {
    const day = revisions[dated + 1]?.agreed?.last;
    return day && { day, says: `its last one was given up on ${longDay(day)}` };
  }
  const [first] = updatesAt(plan, [...recommendation.updates, ...action.updates], { day: asOf });
  const day = first && dayOfUpdate(plan, first);
  return day && { day, says: `it was first reported in ${quoted(titleOf(first.round!))}` };
}
