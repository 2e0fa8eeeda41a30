import type { Plan, Round } from '../plan/plan.ts';
import { titleOf } from '../plan/rounds.ts';
import { once } from '../text/once.ts';

/** What the rounds of today were, by their id of today: the round of that id, else one that is gone and had its title or its day. */
export function roundsBefore(before: Plan, now: Plan): ReadonlyMap<string, Round> {
  const known = pairedWith(before);
  const rounds = known.get(now) ?? pairRounds(before, now);
  known.set(now, rounds);
  return rounds;
}

/** Many rules ask for the same ones. */
const pairedWith = once((_before: Plan) => new WeakMap<Plan, ReadonlyMap<string, Round>>());

function pairRounds(before: Plan, now: Plan): ReadonlyMap<string, Round> {
  const there = new Set(now.rounds.map(({ id }) => id));
  const byId = new Map(before.rounds.map((round) => [round.id, round]));
  const gone = before.rounds.filter(({ id }) => !there.has(id));
  const byTitle = new Map(gone.map((round) => [titleOf(round), round]));
  const byDay = new Map(gone.flatMap((round) => (round.day ? [[round.day, round]] : [])));
  return new Map(
    now.rounds.flatMap((round) => {
      const was = byId.get(round.id) ?? byTitle.get(titleOf(round)) ?? (round.day && byDay.get(round.day));
      return was ? [[round.id, was]] : [];
    }),
  );
}
