import type { Plan, Round } from '../plan/plan.ts';
import { findRound, newestOpenRound, newestRounds, titleOf } from '../plan/rounds.ts';
import { quoted } from '../text/sentence.ts';
import { type Refusal, refuse } from './draft.ts';

/** The round that something is reported in: the one named, else the newest that is not closed. A closed one takes nothing more. */
export function roundFor(plan: Plan, name: string | undefined): Round | Refusal {
  if (name === undefined)
    return (
      newestOpenRound(plan) ??
      refuse(
        plan.rounds.length ? 'Every round of the plan is closed.' : 'The plan has no rounds yet.',
        'Open one for the next meeting, with its day: rag round open --meeting 2024-03-13',
      )
    );
  const round = findRound(plan, name);
  if (!round)
    return refuse(
      `The plan has no round ${quoted(name)}.`,
      plan.rounds.length
        ? `Its rounds are ${newestRounds(plan)}. A new one is opened with: rag round open`
        : 'Open it first: rag round open 2024-03 --meeting 2024-03-13',
    );
  if (round.closed?.value)
    return refuse(
      `The round ${titleOf(round)} is closed: its updates are history.`,
      'Report in an open round, or open the next one: rag round open',
    );
  return round;
}
