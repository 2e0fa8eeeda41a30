import { type ActionPosition, actionsOf, type Position } from '../assess/position.ts';
import { longDay } from '../calendar/words.ts';
import type { Update } from '../plan/plan.ts';
import type { Level } from '../plan/ratings.ts';
import { titleOf } from '../plan/rounds.ts';
import { counted, listedShort, quoted } from '../text/sentence.ts';
import { asRated, toComplete, toRetime, toUpdate } from './advice.ts';

/** A rating that was given to a recommendation or an action, and some of the actions it speaks for. */
export interface Rated {
  readonly id: string;
  readonly of: 'Recommendation' | 'Action';
  readonly level: Level;
  readonly update: Update;
  /** The longest overdue first. */
  readonly actions: readonly ActionPosition[];
}

/** The ratings that speak for an overdue action of which this holds. A recommendation speaks for those that were never rated themselves. */
export function* ratedWhileOverdue(
  position: Position,
  holds: (level: Level, action: ActionPosition) => boolean,
): Iterable<Rated> {
  const byUpdate = new Map<Update, ActionPosition[]>();
  for (const action of actionsOf(position)) {
    const { timing, rating, update, overruling } = action;
    if (timing !== 'overdue' || overruling || !rating || !update || !holds(rating, action)) continue;
    const known = byUpdate.get(update);
    if (known) known.push(action);
    else byUpdate.set(update, [action]);
  }
  for (const [update, actions] of byUpdate) {
    const { ownRating, action, recommendation, rating } = actions[0]!;
    yield {
      of: ownRating ? 'Action' : 'Recommendation',
      id: ownRating ? action.id : recommendation.id,
      level: rating!,
      update,
      actions: actions.sort((a, b) => b.daysOverdue - a.daysOverdue),
    };
  }
}

/** `Recommendation 6 is rated GREEN in “March 2023”`. */
export function ratingWords({ of, id, level, update }: Rated): string {
  return `${of} ${id} is rated ${level.word} in ${quoted(titleOf(update.round!))}`;
}

/** What to type where a rating is too good for an action that is overdue: the action is complete, or has a later date, or the rating is another. */
export function whatWouldFit(
  position: Position,
  { id, update, actions }: Rated,
  level: Level | undefined,
): string {
  const late = actions[0]!.action.id;
  const rate = level ? asRated(level) : '--rag …';
  return `If ${late} is complete, type: ${toComplete(late)}. If a later date was agreed: ${toRetime(late)}. If neither: ${toUpdate(position, id, rate, update)}`;
}

/** Which actions are overdue, by how much, and since when: `its action 6.1 is 288 days overdue: …`. */
export function overdueWords({ of, actions }: Rated): string {
  const [{ action, due, timescale, daysOverdue }] = actions as [ActionPosition];
  const whose = of === 'Action' ? 'it is' : `its action ${action.id} is`;
  if (actions.length === 1)
    return `${whose} ${counted(daysOverdue, 'day')} overdue: due by ${longDay(due!)} (${quoted(timescale!.text)}) and not complete`;
  const each = actions.map((late) => `${late.action.id} (due by ${longDay(late.due!)})`);
  return `${actions.length} of its actions are overdue and not complete: ${listedShort(each, 6)}`;
}
