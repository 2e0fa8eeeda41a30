import type { Completed } from '../assess/completed.ts';
import { dayOfCompletion } from '../assess/decisions.ts';
import type { ActionPosition, Position, RecommendationPosition } from '../assess/position.ts';
import type { Day } from '../calendar/day.ts';
import { addInterval } from '../calendar/interval.ts';
import { longDay, longMonth } from '../calendar/words.ts';
import { placeIn } from '../plan/place.ts';
import type { Action, Plan, Recommendation } from '../plan/plan.ts';
import { dayOfRound, titleOf } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { asTyped, counted, quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const notAccepted = defineRule({
  name: 'not-accepted',
  severity: 'warning',
  summary:
    'Something was reported complete, and the body that has to accept it has not, though it could have.',
  why: 'Where a plan names a body that accepts what is complete, officers’ word is not enough. What lies there from meeting to meeting is neither closed nor chased.',
  asOf: '2023-03-20',
  bad: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
accepted-by: Corporate Parenting Panel
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
        timescale: September 2022
        completed: 2022-09-01
    updates:
      - round: 2022-09
        rag: GREEN
        update: The review was written.
        evidence: [minutes of 1 September 2022]
`,
  good: `plan: Sufficiency Strategy Action Plan
owner: Assistant Director
accepted-by: Corporate Parenting Panel
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
        timescale: September 2022
        completed: 2022-09-01
        decisions:
          - decision: accepted
            by: Corporate Parenting Panel
            decided: 2022-09-20
    updates:
      - round: 2022-09
        rag: GREEN
        update: The review was written.
        evidence: [minutes of 1 September 2022]
`,
  *checkPosition(position) {
    const { plan } = position;
    for (const { part, completed } of waitingIn(position)) {
      const passed = opportunities(position, dayOfReport(plan, completed));
      if (!passed) continue;
      const { id } = part;
      const isWhole = 'actions' in part;
      yield {
        at: placeIn(plan, part, isWhole ? 'recommendation' : 'action'),
        message: `${isWhole ? 'Recommendation' : 'Action'} ${id} was reported complete${whenOf(completed)}, and ${quoted(plan.acceptedBy!)} has not accepted it: ${passed}.`,
        hint: `Write down what was decided: rag decide ${asTyped(id)} accepted --on … (or kept-open). If it was not put to the meeting yet, put it to the next.`,
        ref: refOf(plan, id),
      };
    }
  },
});

function whenOf({ round, first, last }: Completed): string {
  if (round) return ` in ${quoted(titleOf(round))}`;
  if (!first || !last) return '';
  return first === last ? ` on ${longDay(last)}` : ` in ${longMonth(last)}`;
}

interface Waiting {
  readonly part: Recommendation | Action;
  readonly completed: Completed;
}

/** A recommendation that waits is put to the meeting as a whole. */
function* waitingIn({ recommendations }: Position): Iterable<Waiting> {
  for (const each of recommendations) {
    if (each.awaiting) yield { part: each.recommendation, completed: each.awaiting };
    else yield* waitingUnder(each);
  }
}

function waitingUnder({ actions }: RecommendationPosition): readonly Waiting[] {
  return actions.flatMap(({ action, awaiting }: ActionPosition) =>
    awaiting ? [{ part: action, completed: awaiting }] : [],
  );
}

/** An update with a day of its own is put to the meeting of its round all the same. */
function dayOfReport(plan: Plan, completed: Completed): Day | undefined {
  const day = dayOfCompletion(plan, completed);
  const meeting = completed.round && dayOfRound(plan, completed.round);
  return day && meeting && meeting > day ? meeting : day;
}

/** What has gone by since it was complete; undefined: there was no time to accept it. */
function opportunities({ plan, asOf }: Position, since: Day | undefined): string | undefined {
  const rounds = plan.rounds.filter(({ day }) => day && day <= asOf && (!since || day > since)).length;
  if (rounds > 0) return `${counted(rounds, 'round')} ${rounds === 1 ? 'has' : 'have'} come since`;
  const isLong = since !== undefined && addInterval(since, plan.review.every) < asOf;
  return isLong ? 'that is longer ago than a review lasts' : undefined;
}
