import { longDay } from '../calendar/words.ts';
import type { Plan, Round } from '../plan/plan.ts';
import { findRound, newestOpenRound, newestRounds, titleOf } from '../plan/rounds.ts';
import { quoted } from '../text/sentence.ts';
import { type Intent, isRefused, type Refusal, refuse } from './draft.ts';
import { keptDay, readTypedDay } from './typed.ts';

/** A new reporting of a plan, as it was typed. */
export interface Opening {
  /** The year and month of its day where it is left out. */
  readonly id?: string;
  readonly title?: string;
  readonly meeting?: string;
  readonly asAt?: string;
}

/** Adds a round behind the last one. */
export function openRound({ id: typed, title, meeting, asAt }: Opening): Intent {
  return (plan) => {
    const [held, asOf] = [meeting, asAt].map((text) => (text === undefined ? undefined : readTypedDay(text)));
    if (held && isRefused(held)) return held;
    if (asOf && isRefused(asOf)) return asOf;
    const day = (asOf ?? held)?.last;
    if (!day)
      return refuse(
        'A round needs the day of its meeting: without it nobody can say what was known in it.',
        'Type it as in: rag round open --meeting 2024-03-13',
      );
    const id = typed?.trim() ?? day.slice(0, 7);
    const clash = clashOf(plan, id, title, day);
    if (clash) return clash;
    const item = {
      round: id,
      ...(title === undefined ? {} : { title }),
      ...(held ? { meeting: keptDay(held) } : {}),
      ...(asOf ? { 'as-at': keptDay(asOf) } : {}),
    };
    return {
      changes: [{ change: 'insert', at: ['rounds'], item }],
      told: [{ id: title ?? id, says: `is open, with the facts as at ${longDay(day)}.` }],
    };
  };
}

function clashOf(plan: Plan, id: string, title: string | undefined, day: string): Refusal | undefined {
  if (id === '') return refuse('A round needs an id.', 'Type it as in: rag round open 2024-03');
  const same = findRound(plan, id) ?? (title === undefined ? undefined : findRound(plan, title));
  if (same)
    return refuse(
      `The plan has a round ${quoted(titleOf(same))} already.`,
      same.closed?.value
        ? 'It is closed. Give the new one another id: rag round open 2024-03b --meeting …'
        : 'It is open: rag update reports in it.',
    );
  const last = plan.rounds.findLast((round) => round.day !== undefined);
  return last && day < last.day!
    ? refuse(
        `The round ${titleOf(last)} is of ${longDay(last.day!)}, later than the day of this one.`,
        'Rounds stand in the order of their days: check the day behind --meeting.',
      )
    : undefined;
}

/** Closes a round, the newest open one where none is named: its updates are history from then on. */
export function closeRound(name: string | undefined, missing: (plan: Plan, round: Round) => number): Intent {
  return (plan) => {
    const round = name === undefined ? newestOpenRound(plan) : findRound(plan, name);
    if (!round)
      return refuse(
        name === undefined ? 'The plan has no open round.' : `The plan has no round ${quoted(name)}.`,
        plan.rounds.length ? `Its rounds are ${newestRounds(plan)}.` : 'Open one first: rag round open',
      );
    if (round.closed?.value) return refuse(`The round ${titleOf(round)} is closed already.`);
    const count = missing(plan, round);
    const unheard =
      count === 0 ? '' : ` ${count} open ${count === 1 ? 'thing was' : 'things were'} not reported in it.`;
    return {
      changes: [{ change: 'set', at: ['rounds', round.order], key: 'closed', value: 'yes' }],
      told: [{ id: titleOf(round), says: `is closed: its updates are history now.${unheard}` }],
    };
  };
}
