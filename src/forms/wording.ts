import type { ActionPosition } from '../assess/position.ts';
import { longDay } from '../calendar/words.ts';
import type { Action, Recommendation, Revision, Round, Update } from '../plan/plan.ts';
import { titleOf } from '../plan/rounds.ts';

/** The sentences of a form that are put together from the plan; reading it back knows them again. */

export function partOf({ id }: Recommendation): string {
  return `Part of recommendation ${id}:`;
}

export const thisAction = 'This action:';

/** The timescale in force, and what was promised first where that is another. */
export function timescaleOf(action: Action, inForce: Action | Revision): string {
  const first = inForce === action ? undefined : action.timescale;
  return `Timescale: ${inForce.timescale?.text ?? 'none given'}${first ? ` (first promised: ${first.text})` : ''}`;
}

/** How the timescale is read, and where the action stands against it. */
export function readingOf({ due, timing, timescale, daysOverdue }: ActionPosition): string | undefined {
  if (!timescale) return undefined;
  if (!due) return timing === 'ongoing' ? neverDue : noDate;
  const late = daysOverdue > 0 ? `, overdue by ${daysOverdue} ${daysOverdue === 1 ? 'day' : 'days'}` : '';
  return `Read as: due ${longDay(due)}${late}`;
}

const neverDue = 'Read as: ongoing, it never falls due';
const noDate = 'Read as: no date';

/** What was reported of a thing before the round, or in it already. */
export function lastTime(update: Update, round: Round, whole?: Recommendation): string {
  const said = [update.rating?.level?.word ?? update.rating?.text ?? 'not rated', update.state?.text];
  const title = update.round ? titleOf(update.round) : update.roundId;
  const when = update.round === round ? `Reported already for this round (${title})` : `Last time (${title})`;
  const of = whole ? `, of the whole of ${whole.id}` : '';
  return `${when}${of}: ${said.filter((each) => each !== undefined).join(', ')}`;
}

export const nothingBefore = 'Last time: nothing was reported';

export function daysCounted(day: string): string {
  return `Days are counted up to ${day}.`;
}

/** Lines whose words depend on the day on which the form was made. */
const shapes: readonly RegExp[] = [
  /^Read as: due \d{1,2} [A-Z][a-z]+ \d{4}(, overdue by \d+ days?)?$/,
  /^Days are counted up to \d{1,2} [A-Z][a-z]+ \d{4}\.$/,
];
const fixed: ReadonlySet<string> = new Set([neverDue, noDate, nothingBefore]);

export function isOfTheDay(line: string): boolean {
  return fixed.has(line) || (line.length < 100 && shapes.some((shape) => shape.test(line)));
}

const openings = ['Timescale:', 'Read as:', 'Last time', 'Reported already', 'Part of', 'This action:'];

/** Whether a comment looks like one of a form, or like a text of the plan in it. */
export function isWording(comment: string): boolean {
  const text = comment.slice(1);
  return /^\s{3}/.test(text) || openings.some((opening) => text.trimStart().startsWith(opening));
}
