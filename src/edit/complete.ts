import type { Day } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import { decodeCompletion } from '../plan/decode/completion.ts';
import type { Action, Completion, Plan, Update } from '../plan/plan.ts';
import { roundsById, titleOf } from '../plan/rounds.ts';
import { asTyped, quoted } from '../text/sentence.ts';
import type { Change } from '../yaml/change.ts';
import { type Draft, type Intent, isRefused, joinDrafts, type Refusal, refuse } from './draft.ts';
import { roundFor } from './open-round.ts';
import { findThing, type Thing } from './thing.ts';
import { keptCompletion } from './typed.ts';
import { updateThing } from './update.ts';

/** What is known of a completion. */
export interface Completing {
  /** A day, a month or a round, as typed; today where it is left out. */
  readonly on?: string;
  readonly today: Day;
  /** Tells whether an action is open: not complete, and not superseded, as far as is known today. */
  readonly openIn: (plan: Plan) => (action: Action) => boolean;
  /** Tells whether an action was reported complete, and awaits the body that accepts it. */
  readonly awaitingIn?: (plan: Plan) => (action: Action) => boolean;
}

/** Marks an action as complete; of a recommendation, each of its open actions. */
export function completeThing(ref: string, { on, today, openIn, awaitingIn }: Completing): Intent {
  return (plan) => {
    const thing = findThing(plan, ref);
    if (isRefused(thing)) return thing;
    const when = dayOf(plan, on, today);
    if (isRefused(when)) return when;
    const isOpen = openIn(plan);
    const actions = actionsOf(thing).filter(({ action }) => isOpen(action));
    if (actions.length === 0) {
      const awaits = actionsOf(thing).some(({ action }) => awaitingIn?.(plan)(action));
      return awaits ? awaitsBody(thing, plan) : nothingOpen(thing);
    }
    return joinDrafts(actions.map((each) => completeAction(plan, each, when)));
  };
}

interface ActionThing extends Thing {
  readonly action: Action;
}

function actionsOf({ recommendation, action, part, path }: Thing): readonly ActionThing[] {
  if (action) return [{ recommendation, action, part, path }];
  return recommendation.actions.map((each, place) => ({
    recommendation,
    action: each,
    part: each,
    path: [...path, 'actions', place],
  }));
}

/** Reported once, it is not reported again: the body has to decide. */
function awaitsBody({ part, action }: Thing, { acceptedBy = '' }: Plan): Refusal {
  const who = action ? `${part.id} was` : `The open actions of ${part.id} were`;
  return refuse(
    `${who} reported complete already, and ${quoted(acceptedBy)} has not accepted it yet.`,
    `Write down what it decided: rag decide ${asTyped(part.id)} accepted --on … (or kept-open).`,
  );
}

function nothingOpen({ part, action, recommendation }: Thing): Refusal {
  if (action) return refuse(`${part.id} is closed already.`, `Look at it: rag show ${part.id}`);
  return recommendation.actions.length > 0
    ? refuse(`Every action of ${part.id} is closed already.`, `Look at it: rag show ${part.id}`)
    : refuse(
        `${part.id} has no actions that could be completed.`,
        `Report it as complete: rag update ${part.id} --state complete`,
      );
}

function dayOf(plan: Plan, on: string | undefined, today: Day): Completion | Refusal {
  const written = decodeCompletion(on ?? today, roundsById(plan.rounds));
  if (!written || written.kind === 'yes' || written.kind === 'unreadable')
    return refuse(
      `rag cannot read ${quoted(on ?? '')} as the day of a completion. ${written?.problem ?? ''}`.trim(),
      'Type a day, a month, or the round that reports it: --on 2023-05-01, --on "May 2023", --on 2023-03',
    );
  if (written.first && written.first > today)
    return refuse(
      `${longDay(written.first)} has not come yet, so nothing can have been completed on it.`,
      'Type the day on which it was completed, or leave --on out for today.',
    );
  return written;
}

/** What was completed and reopened before keeps its first completion: the new one is an update. */
function completeAction(plan: Plan, thing: ActionThing, when: Completion): Draft | Refusal {
  const { id, completed } = thing.action;
  const text = keptCompletion(when);
  if (!completed) {
    const change: Change = { change: 'set', at: thing.path, key: 'completed', value: text };
    return { changes: [change], told: [{ id, says: `is complete${saidOf(when, thing.action)}.` }] };
  }
  const round = when.round ?? roundFor(plan, undefined);
  if (isRefused(round)) return round;
  const asAt = when.last && when.last !== round.day ? text : undefined;
  const reopened = lastReopening(thing);
  if (reopened?.round === round)
    return refuse(
      `${id} was reopened in ${titleOf(round)}, and an update says one thing of a round.`,
      `If it is complete after all, say so instead: rag update ${id} --state complete --replace`,
    );
  if (reopened?.day && when.last && when.last < reopened.day)
    return refuse(
      `${id} was reopened on ${longDay(reopened.day)}, so it cannot have been complete since ${longDay(when.last)}.`,
      'Type the day on which it was completed again, or leave --on out for today.',
    );
  return updateThing(id, { state: 'complete', asAt }, { round: round.id })(plan);
}

function lastReopening({ action, recommendation }: ActionThing): Update | undefined {
  return [...recommendation.updates, ...action.updates].findLast(({ state }) => state?.value === 'reopened');
}

function saidOf(when: Completion, { timescale, revisions }: Action): string {
  const due = (revisions.at(-1)?.timescale ?? timescale)?.due;
  if (when.round) return `, as reported in ${titleOf(when.round)}`;
  const day = when.kind === 'day' ? ` on ${longDay(when.last!)}` : ` in ${when.text}`;
  return due && when.first! > due ? `${day}, after it was due on ${longDay(due)}` : day;
}
