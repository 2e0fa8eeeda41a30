import { measuresIn, updatesIn } from '../plan/contents.ts';
import type { MeasureValue } from '../plan/measure.ts';
import { placeIn } from '../plan/place.ts';
import type { Plan, Update } from '../plan/plan.ts';
import { named, newestRounds } from '../plan/rounds.ts';
import { refOf } from '../plan/select.ts';
import { nearest } from '../text/nearest.ts';
import { quoted } from '../text/sentence.ts';
import { defineRule } from './rule.ts';

export const unknownRound = defineRule({
  name: 'unknown-round',
  severity: 'error',
  fixed: true,
  summary: 'An update or a measure’s value names a round that the plan does not have.',
  why: 'An update takes its day from its round. Without one it belongs to no report, and rag would have to leave it out.',
  bad: `plan: Sufficiency Strategy Action Plan
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
    updates:
      - round: 2023-30
        rag: AMBER
        update: The review is written.
`,
  good: `plan: Sufficiency Strategy Action Plan
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
    updates:
      - round: 2023-03
        rag: AMBER
        update: The review is written.
`,
  *checkPlan(plan) {
    const known = knownIn(plan);
    for (const { part, what, id } of strayIn(plan)) {
      yield {
        at: placeIn(plan, part, 'round'),
        message: `This ${what} is for the round ${quoted(part.roundId)}, and the plan has ${roundsOf(plan)}.`,
        hint: hintFor(part.roundId, known),
        ref: refOf(plan, id),
      };
    }
  },
});

interface Report {
  readonly part: Update | MeasureValue;
  readonly what: 'update' | 'value';
  readonly id: string;
}

/** What is for a round that the plan does not have. */
function* strayIn(plan: Plan): Iterable<Report> {
  for (const { of, update } of updatesIn(plan)) {
    if (!update.round) yield { part: update, what: 'update', id: of.id };
  }
  for (const { measure } of measuresIn(plan)) {
    for (const part of measure.values) if (!part.round) yield { part, what: 'value', id: measure.id };
  }
}

function roundsOf(plan: Plan): string {
  const { length } = plan.rounds;
  if (length === 0) return 'no rounds';
  if (length === 1) return `only the round ${newestRounds(plan)}`;
  return length > named
    ? `no such round; its newest are ${newestRounds(plan)}`
    : `only the rounds ${newestRounds(plan)}`;
}

/** With so many of the newest rounds a misspelt one is compared. */
const compared = 100;

interface Known {
  /** Ids of rounds, by themselves and by the titles in lower case. */
  readonly ids: ReadonlyMap<string, string>;
  readonly newest: readonly string[];
}

function knownIn({ rounds }: Plan): Known {
  const byTitle = rounds.flatMap(({ id, title }) => (title ? [[title.toLowerCase(), id] as const] : []));
  const byId = rounds.map(({ id }) => [id, id] as const);
  return {
    ids: new Map([...byTitle.reverse(), ...byId]),
    newest: rounds.slice(-compared).map(({ id }) => id),
  };
}

function hintFor(id: string, { ids, newest }: Known): string {
  const name = id.trim();
  const line = `- round: ${name || '2023-03'}`;
  if (newest.length === 0)
    return `Add a line “rounds:” to the plan, and under it the round and its meeting: ${line}`;
  const newRound = `add it under “rounds:”: ${line}`;
  const meant = ids.get(name) ?? ids.get(name.toLowerCase()) ?? nearest(id, newest);
  return meant
    ? `Did you mean “round: ${meant}”? If it is a new round, ${newRound}`
    : `If it is a new round, ${newRound}`;
}
