import { missingIn, type OpenThing } from '../assess/missing.ts';
import { updatesIn } from '../plan/contents.ts';
import { placeIn } from '../plan/place.ts';
import type { Action, Part, Plan, Recommendation, Round } from '../plan/plan.ts';
import { newestOpenRound, titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { asTyped, quoted } from '../text/sentence.ts';
import { defineRule, type Finding } from './rule.ts';

export const notUpdated = defineRule({
  name: 'not-updated',
  severity: 'warning',
  summary: 'Something that is open was not reported on in the newest round.',
  why: 'Without an update the old rating stands, and reads as if somebody had looked. Members cannot tell what has not moved from what nobody asked about.',
  asOf: '2023-03-15',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-09
    meeting: 2022-09-14
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2023
    updates:
      - round: 2022-09
        rag: AMBER
        update: The provider was appointed; the review begins in October 2022.
      - round: 2023-03
        rag: GREEN
        update: The review is written, and goes to the management team in April 2023.
  - id: 2
    recommendation: Expand residential care.
    actions:
      - id: 2.1
        action: Write the strategy.
        timescale: June 2023
    updates:
      - round: 2022-09
        rag: AMBER
        update: A first draft is due in December 2022.
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
rounds:
  - round: 2022-09
    meeting: 2022-09-14
  - round: 2023-03
    meeting: 2023-03-15
recommendations:
  - id: 1
    recommendation: Review edge of care provision.
    actions:
      - id: 1.1
        action: Complete the review.
        timescale: April 2023
    updates:
      - round: 2022-09
        rag: AMBER
        update: The provider was appointed; the review begins in October 2022.
      - round: 2023-03
        rag: GREEN
        update: The review is written, and goes to the management team in April 2023.
`,
  *checkPosition(position) {
    const { plan, round } = position;
    if (!round) return;
    const missing = missingIn(position, round).filter((thing) => isOlder(thing, round));
    if (missing.length === 0) return;
    if (!updatesIn(plan).some(({ update }) => update.round === round)) {
      yield* wholeRound(plan, round);
      return;
    }
    const told = new Set<Part>();
    for (const thing of missing) {
      const part = partOf(thing);
      if (told.has(part)) continue;
      told.add(part);
      yield finding(plan, round, thing);
    }
  },
});

/** What is already reported for a later round is no news missed. */
function isOlder({ recommendation, action }: OpenThing, round: Round): boolean {
  const newest = (action ?? recommendation).update?.round;
  return !newest || newest.order < round.order;
}

/** The first round of a plan is most often the one that agreed it, and there was nothing to report yet. */
function* wholeRound(plan: Plan, round: Round): Iterable<Finding> {
  if (plan.rounds.every(({ day, order }) => !day || order >= round.order)) return;
  yield {
    at: placeIn(plan, round, 'round'),
    message: `Nothing was reported in the newest round, ${quoted(titleOf(round))}.`,
    hint: 'See who is to report, and what: rag round missing',
    ref: refOf(plan),
  };
}

/** The recommendation, where nothing at all was reported of it: that is one thing to say. */
function partOf({ recommendation, action }: OpenThing): Recommendation | Action {
  return action && !recommendation.notUpdated ? action.action : recommendation.recommendation;
}

function finding(plan: Plan, round: Round, thing: OpenThing): Finding {
  const part = partOf(thing);
  const isWhole = 'actions' in part;
  const newest =
    part.updates.length > 0 ? (isWhole ? thing.recommendation : thing.action)?.update : undefined;
  const before = newest?.round
    ? `Its newest update is that of ${quoted(titleOf(newest.round))}.`
    : 'It never was.';
  return {
    at: placeIn(plan, part, isWhole ? 'recommendation' : 'action'),
    message: `${isWhole ? 'Recommendation' : 'Action'} ${part.id} is open, and was not updated in ${quoted(titleOf(round))}. ${before}`,
    hint: `${round.closed?.value ? 'Report on it in the next round' : 'Report on it'}: ${toReport(plan, part.id, round)}`,
    ref: refOf(plan, part.id),
  };
}

function toReport(plan: Plan, id: string, round: Round): string {
  const isNext = round.closed?.value || newestOpenRound(plan) === round;
  return `rag update ${asTyped(id)} --rag … --text "…"${isNext ? '' : ` --round ${asTyped(round.id)}`}`;
}
