import type { Calendar } from '../calendar/calendar.ts';
import { type Day, daysBetween } from '../calendar/day.ts';
import { longDay } from '../calendar/words.ts';
import { phraseReaderOf } from '../plan/phrases.ts';
import type { Action, Plan } from '../plan/plan.ts';
import { counted, listed, quoted } from '../text/sentence.ts';
import type { Timescale } from '../timescale/timescale.ts';
import { type Intent, isRefused, type Refusal, refuse } from './draft.ts';
import { findThing } from './thing.ts';
import { keptDay, readTypedDay, unreadableTimescale } from './typed.ts';

/** A new timescale that was agreed, as it was typed. */
export interface Retiming {
  readonly timescale: string;
  readonly reason: string;
  readonly agreedBy: string;
  /** The day it was agreed; today where it is left out. */
  readonly agreed?: string;
  readonly today: Day;
  readonly calendar: Calendar;
  /** Tells whether an action is open: not complete, and not superseded. */
  readonly openIn: (plan: Plan) => (action: Action) => boolean;
  /** The day that was promised first, if in another plan. */
  readonly promised?: Day;
}

/** Adds a revision to an action. The timescale that was agreed first is never edited. */
export function retimeAction(ref: string, retiming: Retiming): Intent {
  return (plan) => {
    const thing = findThing(plan, ref);
    if (isRefused(thing)) return thing;
    const { action } = thing;
    if (!action) return noAction(ref, thing.recommendation.actions);
    if (!retiming.openIn(plan)(action))
      return refuse(
        `${action.id} is closed, so it needs no new timescale.`,
        `If it is open again, say so first: rag reopen ${action.id} --reason "…"`,
      );
    const agreed = readTypedDay(retiming.agreed ?? retiming.today);
    if (isRefused(agreed)) return agreed;
    const timescale = phraseReaderOf(plan, retiming.calendar)(retiming.timescale, agreed.last);
    const problem = problemOf(timescale, action, agreed.last, retiming.today);
    if (problem) return problem;
    const item = {
      timescale: retiming.timescale,
      agreed: keptDay(agreed),
      'agreed-by': retiming.agreedBy,
      reason: retiming.reason,
    };
    return {
      changes: [{ change: 'insert', at: [...thing.path, 'revisions'], item }],
      told: [{ id: action.id, says: says(timescale, action, retiming) }],
    };
  };
}

function noAction(ref: string, actions: readonly Action[]): Refusal {
  const ids = actions.map(({ id }) => id);
  return refuse(
    `${ref} is a recommendation, and timescales belong to actions.`,
    ids.length ? `Its actions are ${listed(ids)}.` : 'It has no actions yet: rag add action',
  );
}

function problemOf(timescale: Timescale, action: Action, agreed: Day, today: Day): Refusal | undefined {
  const { text, kind } = timescale;
  const last = action.revisions.at(-1);
  const inForce = (last?.timescale ?? action.timescale)?.text;
  const unreadable = unreadableTimescale(timescale, 'rag retime 1.2 "September 2023"');
  if (unreadable) return unreadable;
  if (kind === 'complete')
    return refuse(`${quoted(text)} is no timescale but a completion.`, `Type: rag complete ${action.id}`);
  if (inForce?.trim().toLowerCase() === text.trim().toLowerCase())
    return refuse(`${quoted(text)} is the timescale of ${action.id} already.`);
  if (agreed > today)
    return refuse(`${longDay(agreed)} has not come yet, so nothing can have been agreed on it.`);
  if (last?.agreed?.last && agreed < last.agreed.last)
    return refuse(
      `${action.id} has a later revision already, agreed on ${longDay(last.agreed.last)}.`,
      'Revisions stand in the order in which they were agreed: check the day behind --agreed.',
    );
  return undefined;
}

function says(
  { text, due, warning }: Timescale,
  { timescale: first, revisions }: Action,
  { today, promised = first?.due }: Retiming,
): string {
  const last = revisions.at(-1)?.timescale ?? first;
  const now = due ? `is due on ${longDay(due)}` : `has no due day by ${quoted(text)}`;
  const before = last?.due ? `, and was due on ${longDay(last.due)}` : '';
  const slip = due && promised ? daysBetween(promised, due) : 0;
  const slipped = slip > 0 ? ` It has slipped ${counted(slip, 'day')} from what was agreed first.` : '';
  const past = due && due < today ? ' That day has passed already.' : '';
  return `${now}${before}.${past}${slipped}${warning ? ` ${warning}` : ''}`;
}
