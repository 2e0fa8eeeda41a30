import type { Day } from '../calendar/day.ts';
import type { Action, Plan } from '../plan/plan.ts';
import { type Intent, isRefused, refuse } from './draft.ts';
import { roundFor } from './open-round.ts';
import { findThing } from './thing.ts';
import { type Into, updateThing } from './update.ts';

/** Says of what was complete that it is open again, and why. What was said before stays: it was true when it was said. */
export function reopenThing(
  ref: string,
  reason: string,
  { rag, today, ...into }: Into & { readonly rag?: string; readonly today: Day },
  openIn: (plan: Plan) => (action: Action) => boolean,
): Intent {
  return (plan) => {
    const thing = findThing(plan, ref);
    if (isRefused(thing)) return thing;
    const { action, recommendation, part } = thing;
    const actions = action ? [action] : recommendation.actions;
    if (actions.length > 0 && actions.every(openIn(plan)))
      return refuse(
        `${part.id} is open: there is nothing to reopen.`,
        `To report on it: rag update ${part.id} --rag AMBER --text "…"`,
      );
    const round = roundFor(plan, into.round);
    if (isRefused(round)) return round;
    // It is open from today, whenever the round is reported.
    const asAt = round.day === today ? undefined : today;
    const draft = updateThing(ref, { rag, text: reason, state: 'reopened', asAt }, into)(plan);
    if (isRefused(draft)) return draft;
    return { ...draft, told: [{ id: part.id, says: 'is open again.' }] };
  };
}
