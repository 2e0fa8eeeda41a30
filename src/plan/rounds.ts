import type { Day } from '../calendar/day.ts';
import { listed, quoted } from '../text/sentence.ts';
import type { Plan, Round, Update } from './plan.ts';

/** What a round is called in print. */
export function titleOf(round: Round): string {
  return round.title ?? round.id;
}

/** The round of that id, or of that title in any case. */
export function findRound(plan: Plan, name: string): Round | undefined {
  return (
    plan.rounds.find((round) => round.id === name) ??
    plan.rounds.find((round) => round.title?.toLowerCase() === name.toLowerCase())
  );
}

/** Rounds by their ids; where an id is used twice, the first. */
export function roundsById(rounds: readonly Round[]): ReadonlyMap<string, Round> {
  return new Map(rounds.map((round) => [round.id, round] as const).reverse());
}

/** The day from which a round exists; undefined: it has always been. */
export function dayOfRound(plan: Plan, round: Round): Day | undefined {
  return plan.roundDays[round.order];
}

/** The newest round on a day: the last in the file that has a day and has come. Nobody can say when one without a day has. */
export function latestRound(plan: Plan, asOf: Day): Round | undefined {
  return plan.rounds.findLast(({ day }) => day !== undefined && day <= asOf);
}

/** The round that is being reported in: the last in the file that does not say it is closed, whether its day has come or not. */
export function newestOpenRound({ rounds }: Plan): Round | undefined {
  return rounds.findLast(({ closed }) => !closed?.value);
}

/** The last two rounds with a day of their own, oldest first, of those that have come by a day. */
export function lastTwoRounds(plan: Plan, asOf: Day): readonly Round[] {
  return plan.rounds.filter(({ day }) => day !== undefined && day <= asOf).slice(-2);
}

/** The day from which an update exists: its own, else its round's. */
export function dayOfUpdate(plan: Plan, update: Update): Day | undefined {
  return update.day ?? (update.round && dayOfRound(plan, update.round));
}

/** How many rounds a message names. */
export const named = 6;

/** The ids of the newest rounds, as a message names them. */
export function newestRounds({ rounds }: Plan, joint: 'and' | 'or' = 'and'): string {
  return listed(
    rounds.slice(-named).map(({ id }) => quoted(id, 30)),
    joint,
  );
}
